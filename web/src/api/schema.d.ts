// Made by `npm run generate` from docs/openapi.json; do not edit.
export interface paths {
    "/v1/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a password, or go on with a refresh token */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out: end the session of a refresh or access token */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public keys of access tokens (RFC 7517) */
        get: operations["readJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, and what he may do */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new password of one’s own; all other sessions end */
        post: operations["changeOwnPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The province and its cities, in code order */
        get: operations["listTenants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tenants/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tenant with its counties */
        get: operations["readTenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pairings in force on a day, or all there ever were */
        get: operations["listPairings"];
        put?: never;
        /** The province pairs a partner city with a supported city */
        post: operations["createPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One pairing */
        get: operations["readPairing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pairings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province ends a pairing; what runs under it stays in force */
        post: operations["endPairing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/villages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Poor villages listed on a day that the caller may see */
        get: operations["listVillages"];
        put?: never;
        /** The province puts a village on the list of poor villages */
        post: operations["createVillage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/villages.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same list as a file that imports back as unchanged; whole or not at all */
        get: operations["exportVillages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/villages/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The list of poor villages as a CSV file, one command per city; a city completes its listed villages */
        post: operations["importVillages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/villages/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One village, by its newest listing or the one in force on a day */
        get: operations["readVillage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** A village's city completes it; the province names it and sets its mode */
        patch: operations["updateVillage"];
        trace?: never;
    };
    "/v1/villages/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readVillageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/villages/{code}/delist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province takes a village off the list, after its last day on it */
        post: operations["delistVillage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments the caller may see: its own, those shared with it, for the province all */
        get: operations["listAssignments"];
        put?: never;
        /** One side proposes who helps a village, from when to when */
        post: operations["proposeAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assignment */
        get: operations["readAssignment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readAssignmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side whose turn it is accepts the current revision */
        post: operations["acceptAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/counter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side whose turn it is sends back changed terms */
        post: operations["counterAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side whose turn it is declines, with a reason */
        post: operations["declineAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side that proposed withdraws its offer */
        post: operations["withdrawAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Either side ends a running assignment, on a date and with a reason; an end that lies ahead may be moved to an earlier day */
        post: operations["endAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{id}/call_off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Both sides call off an agreed assignment before its first day; what it was to replace runs on as it was agreed */
        post: operations["callOffAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Postings the caller may see, as they stand or as of a day; drafts of its own side only */
        get: operations["listPostings"];
        put?: never;
        /** The dispatching side drafts a posting of one of its people; only its own side sees a draft */
        post: operations["draftPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One posting, as it stands or as of a day */
        get: operations["readPosting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The dispatching side changes its draft, or the work phone of a posting that stands */
        patch: operations["updatePosting"];
        trace?: never;
    };
    "/v1/postings/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readPostingHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges a draft, a person, or bare facts by every rule, and writes nothing */
        post: operations["checkPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dispatching side submits its draft: every rule is judged, the person is claimed */
        post: operations["submitPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host confirms a submitted posting: the second key */
        post: operations["confirmPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host returns a submitted posting, with a reason */
        post: operations["rejectPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dispatching side withdraws a posting before it begins */
        post: operations["cancelPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The dispatching side ends a posting ahead of its time, or moves a last day that lies ahead to an earlier one */
        post: operations["endPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exceptions recorded for a posting, for whoever sees it: what is approved, and by id what still waits */
        get: operations["listPostingExceptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exceptions/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another user of the approving side approves a recorded exception */
        post: operations["approveException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was corrected beside an ended posting */
        get: operations["listPostingCorrections"];
        put?: never;
        /** Says beside an ended posting what was wrong in it, signed; the row stays as it ended */
        post: operations["correctPosting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/villages/{code}/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The seats a village has: which side owes each, who holds it since when, the days it stood vacant */
        get: operations["readVillageSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/seats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Seats of the villages the caller sees: vacant, ending soon, without a named successor */
        get: operations["listSeats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many records of each duty a posting has, year by year; no quota hangs on it */
        get: operations["readPostingCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a term holds: visits, trainings and study sessions (text: the form) by day, records of the duties by count */
        get: operations["readPostingRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duty_records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of the four duties, as both sides and the holders of the village read them */
        get: operations["listDutyRecords"];
        put?: never;
        /** A posted person, or for him the department that sent him, records what he did of one of the four duties */
        post: operations["createDutyRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/duty_records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Records of the four duties, as both sides and the holders of the village read them: one of them */
        get: operations["readDutyRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The posted person, or for him the department that sent him, corrects a record */
        patch: operations["updateDutyRecord"];
        trace?: never;
    };
    "/v1/duty_records/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readDutyRecordHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits to posted people */
        get: operations["listVisits"];
        put?: never;
        /** Either side records a visit to a posted person, what was difficult and what helped */
        post: operations["createVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Visits to posted people: one of them */
        get: operations["readVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/visits/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readVisitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trainings of first secretaries */
        get: operations["listTrainingSessions"];
        put?: never;
        /** The host records a training of first secretaries and who took part */
        post: operations["createTrainingSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training_sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Trainings of first secretaries: one of them */
        get: operations["readTrainingSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training_sessions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readTrainingSessionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training_participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took part in a training, one row a posting */
        get: operations["listTrainingParticipants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training_participants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took part in a training, one row a posting: one of them */
        get: operations["readTrainingParticipant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/training_participants/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readTrainingParticipantHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/model_cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Good examples of the work in the villages; drafts of the own side only */
        get: operations["listModelCases"];
        put?: never;
        /** An organisation department drafts a good example */
        post: operations["createModelCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/model_cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Good examples of the work in the villages; drafts of the own side only: one of them */
        get: operations["readModelCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a draft */
        patch: operations["updateModelCase"];
        trace?: never;
    };
    "/v1/model_cases/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another user of the organisation department has read it and lets it go out */
        post: operations["reviewModelCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/model_cases/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes a reviewed example */
        post: operations["publishModelCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/model_cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readModelCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Temporary Party branches, by place, pattern, state and national code, as they stand or as of a day */
        get: operations["listBranches"];
        put?: never;
        /** The partner city drafts the registration of a temporary Party branch at its host; only its side sees a draft */
        post: operations["draftBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The branches the caller sees as a file with the national codes; whole or not at all */
        get: operations["exportBranches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/routing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To which organisation everybody in post belongs in Party life, who is in none, and the branch to form */
        get: operations["readBranchRouting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Registrations of temporary branches as a CSV file, with the national codes; each row becomes a draft */
        post: operations["importBranches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One branch, with its officers and its head-count, today or on a day */
        get: operations["readBranch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The partner city changes its draft */
        patch: operations["updateBranch"];
        trace?: never;
    };
    "/v1/branches/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readBranchHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner city submits its application: every rule of registration is judged */
        post: operations["submitBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host’s department for the attached organisation approves, and appoints the officers */
        post: operations["approveBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host’s department returns the application, with a reason */
        post: operations["rejectBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner city closes the working group: the branch dissolves with it, no approval needed */
        post: operations["dissolveBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who belongs or belonged to a branch, from when to when, or who did on a day; permanent organisations beside it */
        get: operations["listBranchMembers"];
        put?: never;
        /** The partner city enters somebody in a branch that was approved */
        post: operations["addBranchMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branch_members/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The partner city lets a member leave ahead of the end of his posting, to join another branch or none */
        post: operations["leaveBranch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branch_members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The partner city records the day from which a probationary member is a full one */
        patch: operations["updateBranchMember"];
        trace?: never;
    };
    "/v1/branches/{id}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The approving side names the officers anew, from a day on */
        post: operations["appointOfficers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The papers issued for a branch: registration form, approval, letter of introduction */
        get: operations["listBranchPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branches/{id}/papers/{paper_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One paper as a page that prints on A4; its two sides read it */
        get: operations["readBranchPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a paper stands, by its check code; nothing of whom it is about */
        get: operations["verifyPaper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branch_acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What temporary branches did */
        get: operations["listBranchActs"];
        put?: never;
        /** Records what a temporary branch did; what it may not do is refused by the regulation of the day of the act */
        post: operations["createBranchAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branch_acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What temporary branches did: one of them */
        get: operations["readBranchAct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/branch_acts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readBranchActHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly study plans */
        get: operations["listStudyPlans"];
        put?: never;
        /** The yearly study plan of a branch or a village organisation, with its part on poverty duties */
        post: operations["createStudyPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly study plans: one of them */
        get: operations["readStudyPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The organiser changes its plan */
        patch: operations["updateStudyPlan"];
        trace?: never;
    };
    "/v1/study_plans/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readStudyPlanHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Study sessions, by form */
        get: operations["listStudySessions"];
        put?: never;
        /** A session of a branch or a village organisation, with its topics and who took part, once a person */
        post: operations["createStudySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Study sessions, by form: one of them */
        get: operations["readStudySession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_sessions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readStudySessionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_attendees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took part in which session */
        get: operations["listStudyAttendees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_attendees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who took part in which session: one of them */
        get: operations["readStudyAttendee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_attendees/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readStudyAttendeeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Problems found in study and how they were put right */
        get: operations["listStudyProblems"];
        put?: never;
        /** A problem that study brought to light, of the branch or of one of its members */
        post: operations["createStudyProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_problems/{id}/solve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The problem was put right, with what was done */
        post: operations["solveStudyProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_problems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Problems found in study and how they were put right: one of them */
        get: operations["readStudyProblem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_problems/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readStudyProblemHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people of pattern A study, if not in the organisation of their village */
        get: operations["listStudyPlacements"];
        put?: never;
        /** Records where somebody of pattern A studies, if not in the organisation of his village */
        post: operations["createStudyPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people of pattern A study, if not in the organisation of their village: one of them */
        get: operations["readStudyPlacement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/study_placements/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readStudyPlacementHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/four_leads_sheets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of four leads */
        get: operations["listFourLeadsSheets"];
        put?: never;
        /** A posted member begins his sheet of four leads of a year */
        post: operations["draftFourLeadsSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/four_leads_sheets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sheets of four leads: one of them */
        get: operations["readFourLeadsSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The member goes on with his sheet */
        patch: operations["updateFourLeadsSheet"];
        trace?: never;
    };
    "/v1/four_leads_sheets/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The member submits his sheet with all four leads */
        post: operations["submitFourLeadsSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/four_leads_sheets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readFourLeadsSheetHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the province has set for tenants, in the order it was said; the newest word on a name stands */
        get: operations["listSettings"];
        put?: never;
        /** The province sets something for a tenant, with its reason */
        post: operations["createSetting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rule book the API enforces, with the settings in force on a day */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule: clause, strength, codes, readings of its ambiguous points, settings */
        get: operations["readRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is open, done, overdue or lapsed, today or on a day, and by whose side: derived from the records by the rules, never typed in */
        get: operations["listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a day by city, pair of cities, county or mode, in code order, never ranked */
        get: operations["readSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a table for Excel and WPS */
        get: operations["exportSummaryCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same figures as a workbook: figures, seats by who owes them, notes */
        get: operations["exportSummaryXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary/sealed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sealed months in order, each with its hash and signature */
        get: operations["listSealedPeriods"];
        put?: never;
        /** The province closes a month: the figures of its last day, hashed, signed and never changed again */
        post: operations["sealPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary/sealed/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sealed month: the same bytes at each reading */
        get: operations["readSealedPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary/sealed/{period}/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a sealed month is another figure now: by which records, by whom, and by how much */
        get: operations["readSealedPeriodDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary/recount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counts a tenant's figures and tasks anew from its records, and says where those that are kept differ */
        get: operations["readRecount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/summary/repairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a tenant's figures and tasks right where a recount finds them different */
        post: operations["repairFigures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Local officials */
        get: operations["listOfficials"];
        put?: never;
        /** Enters a local official, known by name in his city */
        post: operations["createOfficial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Local officials: one of them */
        get: operations["readOfficial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects what is on record of an official */
        patch: operations["updateOfficial"];
        trace?: never;
    };
    "/v1/officials/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readOfficialHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leadership_posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds and held which post */
        get: operations["listLeadershipPosts"];
        put?: never;
        /** Records who holds a post of a county, township or village, and from when */
        post: operations["createLeadershipPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leadership_posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who holds and held which post: one of them */
        get: operations["readLeadershipPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Completes what a post has to have on record */
        patch: operations["updateLeadershipPost"];
        trace?: never;
    };
    "/v1/leadership_posts/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a post with its last day; a chief of a heavy county before 2018-12-31 only by the exception of the province */
        post: operations["endLeadershipPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leadership_posts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readLeadershipPostHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rectification_cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weak village Party organisations and how they are put right */
        get: operations["listRectificationCases"];
        put?: never;
        /** Opens a case: a weak village Party organisation is put right under a named secretary by a deadline */
        post: operations["createRectificationCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rectification_cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weak village Party organisations and how they are put right: one of them */
        get: operations["readRectificationCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes who answers for a case, its deadline or its measures */
        patch: operations["updateRectificationCase"];
        trace?: never;
    };
    "/v1/rectification_cases/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The rectification has begun */
        post: operations["startRectificationCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rectification_cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a case with what came of it */
        post: operations["closeRectificationCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rectification_cases/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A closed case has relapsed: it is opened again with its file, by a new deadline */
        post: operations["reopenRectificationCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rectification_cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readRectificationCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund_allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What villages are allocated for pay and office */
        get: operations["listFundAllocations"];
        put?: never;
        /** Drafts what a village is to get for pay or office in a year, and who bears which share */
        post: operations["createFundAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund_allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What villages are allocated for pay and office: one of them */
        get: operations["readFundAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes amounts and shares of a draft */
        patch: operations["updateFundAllocation"];
        trace?: never;
    };
    "/v1/fund_allocations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves an allocation: from here on it is paid */
        post: operations["approveFundAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund_allocations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readFundAllocationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund_payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each level paid to villages */
        get: operations["listFundPayments"];
        put?: never;
        /** Records what one level paid to a village; the payment that makes the three shares whole completes the allocation */
        post: operations["createFundPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund_payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each level paid to villages: one of them */
        get: operations["readFundPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund_payments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readFundPaymentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The users of the tenant, by user name */
        get: operations["listUsers"];
        put?: never;
        /** A new user of the tenant, with a password for one sign-in, shown once */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user */
        get: operations["readUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Another role, scope or name to show */
        patch: operations["updateUser"];
        trace?: never;
    };
    "/v1/users/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The user leaves; his sessions and API keys end in the same moment, his name stays taken */
        post: operations["removeUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new password for one sign-in, shown once; the user’s sessions end */
        post: operations["resetUserPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/revoke_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the user out everywhere */
        post: operations["revokeUserSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api_keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys of the tenant, oldest first */
        get: operations["listApiKeys"];
        put?: never;
        /** A new key of the tenant, shown once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api_keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One key, without what it opens */
        get: operations["readApiKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api_keys/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A successor with the same permissions, shown once; the old key lasts for the overlap */
        post: operations["rotateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api_keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The key ends, here at once and everywhere within a minute */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tenant's units, by division, as they are or were on a day */
        get: operations["listUnits"];
        put?: never;
        /** A unit that employs people, in the tenant of its level */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One unit, as it is or as it was on a day */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The unit as it is from a day on; what it was stays readable by that day */
        patch: operations["updateUnit"];
        trace?: never;
    };
    "/v1/units/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readUnitHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tenant's own people, by division, as they are or were on a day */
        get: operations["listPeople"];
        put?: never;
        /** A person of the tenant, once in the whole province */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The tenant's own person of a citizen number or phone, which never stands in an address */
        post: operations["searchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/probes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When somebody entered a person who is the tenant's already */
        get: operations["listProbes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person, with rank, Party status and home unit as they are or were on a day */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The person as he is from a day on; the citizen number is not changed */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/v1/people/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readPersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may see which fields of a person and by which rule, and who saw what is sealed */
        get: operations["readPersonAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sealed fields of one person, for a reason, to the owner's organisation department or under a grant */
        post: operations["revealPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Grants on the tenant's records; for the province all it gave */
        get: operations["listGrants"];
        put?: never;
        /** The province opens named sealed fields of one record to itself, for a reason and at most 72 hours */
        post: operations["createGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One grant */
        get: operations["readGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The record's owner objects to a grant, on record; the grant goes on */
        post: operations["objectToGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/grants/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The province gives a grant back before its time */
        post: operations["revokeGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support_confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sending units' yearly confirmations */
        get: operations["listSupportConfirmations"];
        put?: never;
        /** The sending unit confirms a year's support of its person in post */
        post: operations["fileSupportConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support_confirmations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sending units' yearly confirmations: one of them */
        get: operations["readSupportConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The sending unit changes what it confirmed */
        patch: operations["updateSupportConfirmation"];
        trace?: never;
    };
    "/v1/support_confirmations/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readSupportConfirmationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursement_claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Costs of a term that the home unit reimburses */
        get: operations["listReimbursementClaims"];
        put?: never;
        /** A cost of the term that the home unit reimburses, in fen */
        post: operations["draftReimbursementClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursement_claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Costs of a term that the home unit reimburses: one of them */
        get: operations["readReimbursementClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a claim that is not submitted yet */
        patch: operations["updateReimbursementClaim"];
        trace?: never;
    };
    "/v1/reimbursement_claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readReimbursementClaimHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursement_claims/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the claim to the home unit, judged by the term as it stands now */
        post: operations["submitReimbursementClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursement_claims/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves the claim: another user than the one who submitted it */
        post: operations["approveReimbursementClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursement_claims/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses the claim, with a reason */
        post: operations["refuseReimbursementClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reimbursement_claims/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that the home unit paid */
        post: operations["payReimbursementClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly assessments of postings */
        get: operations["listAssessments"];
        put?: never;
        /** Begins a year's assessment of a posting */
        post: operations["draftAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly assessments of postings: one of them */
        get: operations["readAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an assessment that is not signed yet */
        patch: operations["updateAssessment"];
        trace?: never;
    };
    "/v1/assessments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readAssessmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the assessment: grade, assessor and day stand */
        post: operations["signAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the day the assessment was entered in the cadre file; it is frozen from then on */
        post: operations["fileAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessment_comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hosts' words on years of posted people's work */
        get: operations["listAssessmentComments"];
        put?: never;
        /** The host's word on a year of a posted person's work, for the side that assesses him */
        post: operations["createAssessmentComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessment_comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The hosts' words on years of posted people's work: one of them */
        get: operations["readAssessmentComment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The host changes its word; an assessment that was signed keeps what it was signed with */
        patch: operations["updateAssessmentComment"];
        trace?: never;
    };
    "/v1/assessment_comments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readAssessmentCommentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acceptance_results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The provincial poverty office's acceptance of postings */
        get: operations["listAcceptanceResults"];
        put?: never;
        /** The provincial poverty office enters the acceptance of a posting */
        post: operations["enterAcceptanceResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acceptance_results/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The provincial poverty office's acceptance of postings: one of them */
        get: operations["readAcceptanceResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** The provincial poverty office corrects an acceptance; what a promotion copied names its version */
        patch: operations["updateAcceptanceResult"];
        trace?: never;
    };
    "/v1/acceptance_results/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readAcceptanceResultHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promotions after the task is done */
        get: operations["listPromotionCases"];
        put?: never;
        /** Begins the promotion of a person after the task is done; its gates say what is missing */
        post: operations["draftPromotionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Promotions after the task is done: one of them */
        get: operations["readPromotionCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a case that is not submitted yet */
        patch: operations["updatePromotionCase"];
        trace?: never;
    };
    "/v1/promotion_cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readPromotionCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_cases/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every gate of the case with its evidence and what is missing; a closed case as it was decided */
        get: operations["readPromotionGates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_cases/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits the case: term, acceptance, qualification, rank, years and assessments have to be there */
        post: operations["submitPromotionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_cases/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the public notice; whether it was long enough is asked at approval */
        post: operations["noticePromotionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_cases/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organ that manages the cadre decides: with a gate open this is refused, whoever asks */
        post: operations["approvePromotionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/promotion_cases/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses the case, with a reason; another may be begun */
        post: operations["refusePromotionCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recall_cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recall cases of the postings the caller shares; the province sees those it sent or proposed */
        get: operations["listRecallCases"];
        put?: never;
        /** Host, sender or the province proposes the recall of somebody in post, with ground and evidence */
        post: operations["proposeRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recall_cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recall cases of the postings the caller shares; the province sees those it sent or proposed: one of them */
        get: operations["readRecallCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recall_cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the record, in order */
        get: operations["readRecallCaseHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recall_cases/{id}/inform": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records the day the person was told */
        post: operations["informRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recall_cases/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The person's reply: his own, or entered by the side that sent him */
        post: operations["replyRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recall_cases/{id}/decide_recall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The department that dispatched recalls: the posting ends on the last day, the seat is vacant the day after */
        post: operations["decideRecall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recall_cases/{id}/decide_keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The department that dispatched keeps the person in post */
        post: operations["decideKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tenant's audit, and the entries of records shared with it; to a key those of records it may read */
        get: operations["readJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journal/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Checks the tenant's own journal and names the first entry that was altered, cut or reordered */
        get: operations["verifyJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        TokenAnswer: {
            access_token: string;
            /** @enum {string} */
            token_type: "Bearer";
            /** @enum {number} */
            expires_in: 600;
            refresh_token: string;
            /** @enum {boolean} */
            password_change_required?: true;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            rule?: string;
            detail: string;
            errors: ({
                field?: string;
                code: string;
                title: string;
                detail: string;
            } & {
                [key: string]: unknown;
            })[];
            allowed?: string[];
            request_id: string;
        } & {
            [key: string]: unknown;
        };
        TokenRequest: {
            /**
             * @description password or refresh_token
             * @example password
             */
            grant_type: string;
            /** @example 441400 */
            tenant?: string;
            /** @example city_org@441400 */
            username?: string;
            password?: string;
            refresh_token?: string;
        };
        RevokeAnswer: Record<string, never>;
        RevokeRequest: {
            token: string;
            token_type_hint?: string;
        };
        Jwks: {
            keys: {
                /** @enum {string} */
                kty: "EC";
                /** @enum {string} */
                crv: "P-256";
                x: string;
                y: string;
                kid: string;
                /** @enum {string} */
                alg: "ES256";
                /** @enum {string} */
                use: "sig";
            }[];
        };
        Me: {
            /** @enum {string} */
            kind: "user" | "api_key";
            id: string;
            /** @example 441400 */
            tenant_code: string;
            tenant_name: string;
            username?: string;
            display_name?: string | null;
            /** @enum {string|null} */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder" | null;
            scope: string;
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            password_change_required: boolean;
        };
        PasswordChanged: {
            id: string;
            /** @enum {boolean} */
            password_change_required: false;
        };
        ChangePassword: {
            current_password: string;
            new_password: string;
        };
        Tenant: {
            /** @example 441400 */
            code: string;
            /** @enum {string} */
            kind: "province" | "partner" | "supported" | "self_assist";
            name_zh: string;
            short_zh: string;
            name_en: string;
            has_county_level: boolean;
            counties: components["schemas"]["County"][];
        };
        County: {
            code: string;
            name_zh: string;
            name_en: string;
            type: string;
        };
        Pairing: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            /** @example 441400 */
            partner_city: string;
            /** @example 441400 */
            supported_city: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to: string | null;
            end_reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreatePairing: {
            /** @example 441400 */
            partner_city: string;
            /** @example 441400 */
            supported_city: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to?: string;
        };
        EndPairing: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on: string;
            reason?: string;
        };
        Village: {
            id: string;
            code: string;
            /** @example 441400 */
            tenant_code: string;
            county_code: string;
            name: string;
            township: string | null;
            /** @enum {string} */
            dispatch_mode: "province" | "paired" | "self";
            /** @example 441400 */
            helper_tenant: string | null;
            helper_units: string[];
            /**
             * Format: date
             * @example 2016-05-01
             */
            listed_on: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            delisted_on: string | null;
            delist_reason: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to: string | null;
            registered_households: number | null;
            population: number | null;
            poor_households: number | null;
            poor_population: number | null;
            note: string | null;
            synthetic: boolean;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        VillageImport: {
            dry_run: boolean;
            created: number;
            updated: number;
            unchanged: number;
            rejected: number;
            pending: number;
            unavailable: string[];
            rows: {
                line: number;
                last_line?: number;
                /** @enum {string} */
                outcome: "created" | "updated" | "unchanged" | "rejected" | "pending";
                errors: {
                    column: string;
                    code: string;
                    rule?: string;
                    detail: string;
                }[];
            }[];
            ignored_columns: {
                position: number;
                header: string;
            }[];
            skipped: {
                from: number;
                to: number;
                /** @enum {string} */
                what: "separator" | "title" | "header" | "blank";
            }[];
        };
        CreateVillage: {
            /** @example 441424123218 */
            code: string;
            name: string;
            township?: string | null;
            helper_units?: string[];
            /** @enum {string} */
            dispatch_mode: "province" | "paired" | "self";
            /**
             * Format: date
             * @example 2016-05-01
             */
            listed_on: string;
        };
        JournalEntry: {
            tenant_code: string;
            seq: number;
            day: string;
            record: string;
            record_id: string;
            action: string;
            actor_tenant: string;
            actor_role: string | null;
            id?: string;
            at?: string;
            actor_kind?: string;
            actor_id?: string | null;
            counterpart?: string | null;
            changes?: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
            rule_version?: string;
            request_id?: string;
        };
        UpdateVillage: {
            name?: string;
            township?: string | null;
            helper_units?: string[];
            registered_households?: number | null;
            population?: number | null;
            poor_households?: number | null;
            poor_population?: number | null;
            note?: string | null;
            /** @enum {string} */
            dispatch_mode?: "province" | "paired" | "self";
            /**
             * Format: date
             * @example 2016-05-01
             */
            mode_from?: string;
        };
        DelistVillage: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            delisted_on: string;
            reason?: string;
        };
        Assignment: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            village_code: string;
            /** @enum {string} */
            mode: "province" | "paired" | "self";
            /** @example 441400 */
            helper_tenant: string;
            helper_units: components["schemas"]["HelperUnit"][];
            targets: components["schemas"]["Targets"];
            note: string | null;
            replaces: string | null;
            /** @enum {string} */
            status: "proposed" | "countered" | "active" | "ended" | "declined" | "withdrawn";
            revision: number;
            content_hash: string;
            /** @example 441400 */
            proposed_by: string;
            accepted_by: string[];
            /** @example 441400 */
            turn: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            turn_since: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            turn_due: string | null;
            overdue: boolean;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on: string | null;
            reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        HelperUnit: {
            name: string;
            uscc?: string;
        };
        /** @description A text, a list, or plain fields */
        Targets: string | (string | number | boolean | null | {
            [key: string]: string | number | boolean | null;
        })[] | {
            [key: string]: string | number | boolean | null;
        } | null;
        ProposeAssignment: {
            /** @example 441424123218 */
            village_code: string;
            /** @enum {string} */
            mode: "province" | "paired" | "self";
            /** @example 441400 */
            helper_tenant: string;
            helper_units: components["schemas"]["HelperUnit"][];
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to?: string | null;
            targets?: components["schemas"]["Targets"];
            note?: string | null;
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            replaces?: string | null;
        };
        AcceptAssignment: {
            content_hash: string;
        };
        CounterAssignment: {
            helper_units?: components["schemas"]["HelperUnit"][];
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to?: string | null;
            targets?: components["schemas"]["Targets"];
            note?: string | null;
        };
        DeclineAssignment: {
            reason?: string;
        };
        WithdrawAssignment: {
            reason?: string;
        };
        EndAssignment: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on: string;
            reason?: string;
            end_postings?: boolean;
        };
        CallOffAssignment: {
            reason?: string;
        };
        Posting: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            village_code: string | null;
            /** @example 441400 */
            sender: string;
            /** @enum {string|null} */
            mode: "province" | "paired" | "self" | null;
            /** @enum {string} */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            assignment_id: string | null;
            person_id?: string;
            person_name: string;
            /** @enum {string} */
            person_sex: "male" | "female";
            person_birth_year: number;
            /** @enum {string} */
            person_cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /** @enum {string} */
            person_party_status: "full" | "probationary" | "none";
            unit_id?: string;
            unit_name: string;
            /** @enum {string} */
            unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
            /** @enum {string} */
            unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            unit_division: string;
            work_phone?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_start: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_end: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on: string | null;
            /** @enum {string|null} */
            end_reason: "recall" | "transfer" | "illness" | "resignation" | "other" | null;
            replaces: string | null;
            /** @enum {string} */
            status: "draft" | "submitted" | "confirmed" | "active" | "completed" | "recalled" | "ended_early" | "rejected" | "cancelled";
            reason: string | null;
            start_blocked: boolean;
            belongs_to: {
                pay: {
                    /** @enum {string} */
                    organisation: "home_unit" | "host" | "village_organisation" | "temp_branch" | "not_a_member";
                    name: string | null;
                    /**
                     * Format: date
                     * @example 2016-05-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @example 2016-05-01
                     */
                    to: string;
                };
                daily_management: {
                    /** @enum {string} */
                    organisation: "home_unit" | "host" | "village_organisation" | "temp_branch" | "not_a_member";
                    name: string | null;
                    /**
                     * Format: date
                     * @example 2016-05-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @example 2016-05-01
                     */
                    to: string;
                };
                party_life: {
                    /** @enum {string} */
                    organisation: "home_unit" | "host" | "village_organisation" | "temp_branch" | "not_a_member";
                    name: string | null;
                    /**
                     * Format: date
                     * @example 2016-05-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @example 2016-05-01
                     */
                    to: string;
                };
            };
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            submitted_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            answered_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            cancelled_on: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        PostingFindings: {
            findings: {
                rule: string;
                code: string;
                /** @enum {string} */
                strength: "HARD" | "SOFT";
                field: string | null;
                title: string;
                clause: string[];
                /** @enum {string} */
                exception_kind?: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            }[];
        };
        CheckPosting: {
            village_code?: string;
            division?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_start?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_end?: string;
            /** @enum {string} */
            post_role?: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            exceptions?: components["schemas"]["RecordedException"][];
            unit?: {
                /** @example 441400 */
                tenant_code: string;
                /** @enum {string} */
                unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
                /** @enum {string} */
                unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            };
            person?: {
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                birth_date: string;
                /** @enum {string} */
                party_status: "full" | "probationary" | "none";
                /** @enum {string} */
                cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
                /** @enum {string|null} */
                health_status?: "fit" | "unfit" | null;
                attest_political?: boolean | null;
                attest_coordination?: boolean | null;
            };
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            person_id?: string;
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            posting_id?: string;
        };
        RecordedException: {
            /** @enum {string} */
            kind: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            reason: string;
            approver_org?: string;
            approver_role?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            approved_on?: string;
            document_no?: string;
        };
        DraftPosting: {
            village_code?: string;
            division?: string;
            /** @enum {string} */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            person_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_start: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_end: string;
            work_phone?: string | null;
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            replaces?: string | null;
            exceptions?: components["schemas"]["RecordedException"][];
        };
        UpdatePosting: {
            /** @enum {string} */
            post_role?: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_start?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            planned_end?: string;
            work_phone?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from?: string;
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            replaces?: string | null;
            exceptions?: components["schemas"]["RecordedException"][];
        };
        SubmitPosting: Record<string, never>;
        PostingReason: {
            reason?: string;
        };
        EndPosting: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on: string;
            /** @enum {string} */
            end_reason?: "recall" | "transfer" | "illness" | "resignation" | "other";
            note?: string;
        };
        PostingException: {
            id: string;
            posting_id: string;
            /** @enum {string} */
            kind: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            reason: string;
            approver_org: string | null;
            approver_role: string | null;
            approver_tenant: string | null;
            approved_on: string | null;
            document_no: string | null;
            on_paper: boolean;
            approved: boolean;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        PostingCorrection: {
            id: string;
            posting_id: string;
            /** @enum {string} */
            field: "person_name" | "person_cadre_rank" | "person_party_status" | "unit_name" | "planned_start" | "planned_end" | "ended_on" | "end_reason";
            value_was: string | null;
            value_is: string;
            reason: string;
            /** @example 441400 */
            corrected_by: string;
            signature: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
        };
        CorrectPosting: {
            /** @enum {string} */
            field: "person_name" | "person_cadre_rank" | "person_party_status" | "unit_name" | "planned_start" | "planned_end" | "ended_on" | "end_reason";
            value_is: string;
            reason: string;
        };
        Seat: {
            /** @example 441400 */
            tenant_code: string;
            village_code: string;
            /** @enum {string} */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            rule: string;
            /** @example 441400 */
            owed_by: string | null;
            holder: {
                posting_id: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                since: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                until: string;
            } | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            vacant_since: string | null;
            vacant_days: {
                [key: string]: number;
            };
            successor: {
                posting_id: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                from: string;
                confirmed: boolean;
            } | null;
        };
        DutyCoverage: {
            posting_id: string;
            /** @example 441400 */
            tenant_code: string;
            years: components["schemas"]["DutyCoverageYear"][];
        };
        DutyCoverageYear: {
            year: number;
            records: number;
            by_category: {
                build_organisation?: number;
                precise_poverty_relief?: number;
                serve_people?: number;
                improve_governance?: number;
            };
            missing: ("build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance")[];
        };
        PostingRecord: {
            posting_id: string;
            /** @example 441400 */
            tenant_code: string;
            events: components["schemas"]["PostingRecordEvent"][];
            duty_records: components["schemas"]["DutyCoverageYear"][];
        };
        PostingRecordEvent: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            /** @enum {string} */
            kind: "visit" | "training" | "study";
            id: string;
            text: string;
        };
        DutyRecord: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            posting_id: string;
            division: string;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @enum {string} */
            category: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
            /** @enum {string} */
            item: "complete_committees" | "rectify_weak" | "settle_disunity" | "train_successors" | "member_body" | "publicise_policy" | "identify_register" | "exit_plan" | "projects" | "full_agency" | "village_handling" | "resident_point_help" | "home_visit" | "solve_difficulty" | "core_role" | "act_by_law" | "village_rules" | "open_affairs";
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            text: string;
            household: string | null;
        };
        CreateDutyRecord: {
            posting_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            /** @enum {string} */
            category?: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
            /** @enum {string} */
            item?: "complete_committees" | "rectify_weak" | "settle_disunity" | "train_successors" | "member_body" | "publicise_policy" | "identify_register" | "exit_plan" | "projects" | "full_agency" | "village_handling" | "resident_point_help" | "home_visit" | "solve_difficulty" | "core_role" | "act_by_law" | "village_rules" | "open_affairs";
            text?: string;
            /** @example 441421100201-0017 */
            household?: string | null;
        };
        UpdateDutyRecord: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            date?: string;
            /** @enum {string} */
            category?: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
            /** @enum {string} */
            item?: "complete_committees" | "rectify_weak" | "settle_disunity" | "train_successors" | "member_body" | "publicise_policy" | "identify_register" | "exit_plan" | "projects" | "full_agency" | "village_handling" | "resident_point_help" | "home_visit" | "solve_difficulty" | "core_role" | "act_by_law" | "village_rules" | "open_affairs";
            text?: string;
            /** @example 441421100201-0017 */
            household?: string | null;
        };
        Visit: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            posting_id: string;
            division: string;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            visitor_org: string;
            difficulty: string | null;
            help: string | null;
        };
        CreateVisit: {
            posting_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            visitor_org: string;
            difficulty?: string | null;
            help?: string | null;
        };
        TrainingSession: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @enum {string} */
            audience: "first_secretary";
            title: string;
            topics: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            participants: number;
        };
        CreateTrainingSession: {
            title: string;
            topics?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            posting_ids: string[];
        };
        TrainingParticipant: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            posting_id: string;
            division: string;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            session_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            title: string;
        };
        ModelCase: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            posting_id: string;
            division: string;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @example 441400 */
            author_tenant: string;
            title: string;
            text: string;
            /** @enum {string} */
            status: "draft" | "reviewed" | "published";
            reviewed_by: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            reviewed_on: string | null;
            reviewer_role: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            published_on: string | null;
        };
        CreateModelCase: {
            posting_id: string;
            title: string;
            text: string;
        };
        UpdateModelCase: {
            title?: string;
            text?: string;
        };
        ModelCaseStep: Record<string, never>;
        TempBranch: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            /** @example 441400 */
            partner_city: string;
            /** @enum {string} */
            pattern: "resident_unit" | "city_unit";
            /** @enum {string} */
            level: "township" | "county" | "city";
            host_code: string;
            joint_with: string[];
            /** @enum {string} */
            org_type: "931" | "932";
            name: string;
            attached_party_org: components["schemas"]["AttachedPartyOrg"];
            applicants: {
                posting_id: string;
                permanent_party_org: {
                    name: string;
                    /** @enum {string} */
                    org_type: "611" | "621" | "631" | "632";
                } | null;
            }[];
            exceptions: {
                kind: string;
                reason: string;
                document_no: string | null;
            }[];
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "active" | "dissolved" | "rejected";
            /**
             * Format: date
             * @example 2016-05-01
             */
            submitted_on: string | null;
            approving_party_org: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            approved_on: string | null;
            document_no: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            rejected_on: string | null;
            reason: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            starts_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            dissolved_on: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        AttachedPartyOrg: {
            name: string;
            division: string;
            /** @enum {string|null} */
            org_type: "611" | "621" | "631" | "632" | null;
        } | null;
        BranchRouting: {
            /** @example 441400 */
            tenant_code: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            as_of: string;
            counts: {
                routed: number;
                unrouted: number;
                misrouted: number;
                not_a_member: number;
            };
            items: components["schemas"]["PartyLifeRoute"][];
            proposals: components["schemas"]["BranchProposal"][];
        };
        PartyLifeRoute: {
            posting_id: string;
            division: string;
            /** @example 441400 */
            sender: string;
            /** @enum {string|null} */
            pattern: "none_village" | "resident_unit" | "city_unit" | null;
            rule: string;
            /** @enum {string} */
            state: "routed" | "unrouted" | "misrouted" | "not_a_member";
            organisation: {
                /** @enum {string} */
                kind: "village_organisation" | "temp_branch" | "elsewhere";
                id: string;
            } | null;
        };
        BranchProposal: {
            /** @enum {string} */
            act: "join" | "form" | "wait";
            rules: string[];
            clause: string[];
            /** @example 441400 */
            partner_city: string;
            /** @enum {string} */
            pattern: "resident_unit" | "city_unit";
            /** @enum {string} */
            level: "township" | "county" | "city";
            host_code: string;
            joint_with: string[];
            or_joint: string[];
            branch_id: string | null;
            posting_ids: string[];
            full_members: number;
        };
        BranchImport: {
            dry_run: boolean;
            created: number;
            updated: number;
            unchanged: number;
            rejected: number;
            pending: number;
            unavailable: string[];
            rows: {
                line: number;
                last_line?: number;
                /** @enum {string} */
                outcome: "created" | "updated" | "unchanged" | "rejected" | "pending";
                errors: {
                    column: string;
                    code: string;
                    rule?: string;
                    detail: string;
                }[];
            }[];
            ignored_columns: {
                position: number;
                header: string;
            }[];
            skipped: {
                from: number;
                to: number;
                /** @enum {string} */
                what: "separator" | "title" | "header" | "blank";
            }[];
        };
        DraftTempBranch: {
            name: string;
            /** @enum {string} */
            pattern: "resident_unit" | "city_unit";
            /** @enum {string} */
            level: "township" | "county" | "city";
            host_code: string;
            joint_with?: string[];
            attached_party_org?: {
                name?: string;
                division?: string;
                /** @enum {string} */
                org_type?: "611" | "621" | "631" | "632";
            };
            members?: components["schemas"]["TempBranchApplicant"][];
            exceptions?: components["schemas"]["BranchException"][];
        };
        TempBranchApplicant: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            posting_id: string;
            permanent_party_org?: {
                name: string;
                /** @enum {string} */
                org_type: "611" | "621" | "631" | "632";
            };
            relation_transferred?: boolean;
        };
        BranchException: {
            /** @enum {string} */
            kind: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            reason: string;
            approver_org?: string;
            approver_role?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            approved_on?: string;
            document_no?: string;
        };
        TempBranchWithOfficers: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            /** @example 441400 */
            partner_city: string;
            /** @enum {string} */
            pattern: "resident_unit" | "city_unit";
            /** @enum {string} */
            level: "township" | "county" | "city";
            host_code: string;
            joint_with: string[];
            /** @enum {string} */
            org_type: "931" | "932";
            name: string;
            attached_party_org: components["schemas"]["AttachedPartyOrg"];
            applicants: {
                posting_id: string;
                permanent_party_org: {
                    name: string;
                    /** @enum {string} */
                    org_type: "611" | "621" | "631" | "632";
                } | null;
            }[];
            exceptions: {
                kind: string;
                reason: string;
                document_no: string | null;
            }[];
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "active" | "dissolved" | "rejected";
            /**
             * Format: date
             * @example 2016-05-01
             */
            submitted_on: string | null;
            approving_party_org: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            approved_on: string | null;
            document_no: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            rejected_on: string | null;
            reason: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            starts_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            dissolved_on: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            officers: {
                /** @enum {string} */
                office: "secretary" | "deputy_secretary" | "organisation" | "publicity" | "discipline";
                member_id: string;
                posting_id: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                to: string | null;
                held: boolean;
            }[];
            members_total: number;
            members_full: number;
        };
        UpdateTempBranch: {
            name?: string;
            /** @enum {string} */
            pattern?: "resident_unit" | "city_unit";
            /** @enum {string} */
            level?: "township" | "county" | "city";
            host_code?: string;
            joint_with?: string[];
            attached_party_org?: {
                name?: string;
                division?: string;
                /** @enum {string} */
                org_type?: "611" | "621" | "631" | "632";
            };
            members?: components["schemas"]["TempBranchApplicant"][];
            exceptions?: components["schemas"]["BranchException"][];
        };
        SubmitTempBranch: Record<string, never>;
        ApproveTempBranch: {
            approving_party_org?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            approved_on?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            starts_on?: string;
            document_no?: string;
            officers?: {
                /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
                posting_id: string;
                /** @enum {string} */
                office: "secretary" | "deputy_secretary" | "organisation" | "publicity" | "discipline";
            }[];
        };
        RejectTempBranch: {
            reason?: string;
        };
        DissolveTempBranch: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            dissolved_on?: string;
            reason?: string;
        };
        TempBranchMember: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            branch_id: string;
            posting_id: string;
            division: string;
            village_code: string | null;
            /** @enum {string} */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            person_name: string;
            /** @enum {string} */
            person_party_status: "full" | "probationary" | "none";
            unit_name: string;
            permanent_party_org: string;
            /** @enum {string} */
            permanent_org_type: "611" | "621" | "631" | "632";
            /** @enum {boolean} */
            relation_transferred: false;
            /**
             * Format: date
             * @example 2016-05-01
             */
            full_from: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            joined_on: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            left_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            until: string | null;
            leave_reason: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        AddTempBranchMember: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            posting_id: string;
            permanent_party_org?: {
                name: string;
                /** @enum {string} */
                org_type: "611" | "621" | "631" | "632";
            };
            relation_transferred?: boolean;
            /**
             * Format: date
             * @example 2016-05-01
             */
            joined_on?: string;
            exceptions?: components["schemas"]["BranchException"][];
        };
        LeaveTempBranch: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            left_on?: string;
            reason?: string;
        };
        UpdateTempBranchMember: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            full_from?: string | null;
        };
        AppointOfficers: {
            officers?: {
                /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
                posting_id: string;
                /** @enum {string} */
                office: "secretary" | "deputy_secretary" | "organisation" | "publicity" | "discipline";
            }[];
            /**
             * Format: date
             * @example 2016-05-01
             */
            from?: string;
        };
        BranchPaper: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            branch_id: string;
            division: string;
            /** @enum {string} */
            kind: "registration" | "approval" | "introduction";
            number: string;
            code: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            issued_on: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            superseded_on: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        PaperVerification: {
            code: string;
            /** @enum {string} */
            status: "valid" | "superseded" | "unknown";
            /** @enum {string|null} */
            kind: "registration" | "approval" | "introduction" | null;
            number: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            issued_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            superseded_on: string | null;
        };
        BranchAct: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            branch_id: string;
            /** @enum {string} */
            act: "political_study" | "educate_members" | "manage_members" | "supervise_members" | "train_applicants" | "admit_member" | "discipline_member" | "collect_dues" | "elect_delegates" | "hold_election" | "other";
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            text: string;
            rule_version: string | null;
        };
        CreateBranchAct: {
            branch_id: string;
            /** @enum {string} */
            act: "political_study" | "educate_members" | "manage_members" | "supervise_members" | "train_applicants" | "admit_member" | "discipline_member" | "collect_dues" | "elect_delegates" | "hold_election" | "other";
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            text: string;
            exception?: {
                reason: string;
                approver_org?: string;
                approver_role?: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                approved_on?: string;
                document_no?: string;
            };
        };
        StudyPlan: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            branch_id: string | null;
            village_code: string | null;
            /** @enum {string|null} */
            mode: "province" | "paired" | "self" | null;
            year: number;
            title: string;
            content: string;
            poverty_link: string;
        };
        CreateStudyPlan: {
            branch_id?: string;
            village_code?: string;
            year: number;
            title: string;
            content: string;
            poverty_link?: string;
        };
        UpdateStudyPlan: {
            title?: string;
            content?: string;
            poverty_link?: string;
        };
        StudySession: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            branch_id: string | null;
            village_code: string | null;
            /** @enum {string|null} */
            mode: "province" | "paired" | "self" | null;
            /** @enum {string} */
            form: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            topics: string[];
            joint: boolean;
            joint_org: string | null;
            summary: string | null;
            attendees: number;
        };
        CreateStudySession: {
            branch_id?: string;
            village_code?: string;
            /** @enum {string} */
            form: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
            topics: string[];
            joint_org?: string;
            summary?: string;
            attendees: string[];
        };
        StudyAttendee: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            session_id: string;
            posting_id: string;
            /** @enum {string} */
            form: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
            /**
             * Format: date
             * @example 2016-05-01
             */
            date: string;
        };
        StudyProblem: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            branch_id: string;
            posting_id: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            found_on: string;
            text: string;
            /** @enum {string} */
            status: "open" | "solved";
            /**
             * Format: date
             * @example 2016-05-01
             */
            solved_on: string | null;
            result: string | null;
        };
        CreateStudyProblem: {
            branch_id: string;
            posting_id?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            found_on: string;
            text: string;
        };
        SolveStudyProblem: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            solved_on?: string;
            result?: string;
        };
        StudyPlacement: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            posting_id: string;
            study_party_org: string;
            study_village: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            exception: {
                reason: string;
                approver_org?: string;
                approver_role?: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                approved_on?: string;
                document_no?: string;
            } | null;
        };
        CreateStudyPlacement: {
            posting_id: string;
            study_party_org: string;
            study_village?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            exception?: {
                reason: string;
                approver_org?: string;
                approver_role?: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                approved_on?: string;
                document_no?: string;
            };
        };
        FourLeadsSheet: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            posting_id: string;
            year: number;
            study_plan: string | null;
            study_texts: string | null;
            rectify: string | null;
            qualified_member: string | null;
            /** @enum {string} */
            status: "draft" | "submitted";
            /**
             * Format: date
             * @example 2016-05-01
             */
            submitted_on: string | null;
        };
        DraftFourLeadsSheet: {
            posting_id: string;
            year: number;
            study_plan?: string;
            study_texts?: string;
            rectify?: string;
            qualified_member?: string;
        };
        UpdateFourLeadsSheet: {
            study_plan?: string;
            study_texts?: string;
            rectify?: string;
            qualified_member?: string;
        };
        SubmitFourLeadsSheet: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            submitted_on?: string;
        };
        Setting: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            /** @enum {string} */
            name: "branch_regulation_from";
            /** @example 441400 */
            tenant: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            value: string;
            reason: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateSetting: {
            /** @enum {string} */
            name: "branch_regulation_from";
            /** @example 441400 */
            tenant: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            value: string;
            reason: string;
        };
        Rule: {
            number: string;
            title_zh: string;
            title_en: string;
            clause_zh: string[];
            text_zh: string | null;
            text_en: string | null;
            strength: string[];
            actors: string | null;
            due: string | null;
            codes: string[];
            readings: {
                number: string;
                title_zh: string;
                title_en: string;
                text_zh: string | null;
                text_en: string | null;
            }[];
            settings: {
                name: string;
                unit: string;
                value?: unknown;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                from: string;
                source: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                verified_on: string;
            }[];
        };
        Task: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            rule: string;
            clause: string[];
            owner_role: string;
            /** @example 441400 */
            tenant: string;
            scope_code: string;
            subject: {
                kind: string;
                id: string;
                period: string | null;
            };
            /**
             * Format: date
             * @example 2016-05-01
             */
            opens_on: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            due_on: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            done_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            lapsed_on: string | null;
            /** @enum {string} */
            status: "open" | "done" | "overdue" | "lapsed";
        };
        Summary: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            as_of: string;
            division: string;
            /** @enum {string} */
            group_by: "tenant" | "pair" | "county" | "mode";
            unavailable: string[];
            silent: string[];
            unreadable: components["schemas"]["UnreadableSeries"][];
            warnings: components["schemas"]["SummaryWarning"][];
            people_shown_from: number;
            by_clock: string[];
            groups: components["schemas"]["SummaryGroup"][];
            total: components["schemas"]["SummaryFigures"];
            rates: components["schemas"]["SummaryRates"];
            seats: components["schemas"]["SummarySeats"][];
        };
        UnreadableSeries: {
            tenant: string;
            county: string;
            indicator: string;
        };
        SummaryWarning: {
            /** @enum {string} */
            rule: "R-41";
            listed: number;
            expected: number;
        };
        SummaryGroup: {
            key: string;
            name: string;
            silent: boolean;
            figures: components["schemas"]["SummaryFigures"] | null;
            rates: components["schemas"]["SummaryRates"] | null;
            seats: components["schemas"]["SummarySeats"][] | null;
            helping: components["schemas"]["SummaryFigures"] | null;
        };
        SummaryFigures: {
            villages: number | null;
            villages_province: number | null;
            villages_paired: number | null;
            villages_self: number | null;
            villages_assigned: number | null;
            villages_unassigned: number | null;
            villages_answered: number | null;
            villages_province_assigned: number | null;
            villages_paired_assigned: number | null;
            villages_self_assigned: number | null;
            villages_province_unassigned: number | null;
            villages_paired_unassigned: number | null;
            villages_self_unassigned: number | null;
            villages_province_answered: number | null;
            villages_paired_answered: number | null;
            villages_self_answered: number | null;
            assignments_open: number | null;
            seats_required: number | null;
            seats_filled: number | null;
            seats_vacant: number | null;
            seats_vacant_days: number | null;
            seats_required_team_leader: number | null;
            seats_filled_team_leader: number | null;
            seats_vacant_team_leader: number | null;
            seats_vacant_days_team_leader: number | null;
            seats_required_first_secretary: number | null;
            seats_filled_first_secretary: number | null;
            seats_vacant_first_secretary: number | null;
            seats_vacant_days_first_secretary: number | null;
            seats_required_leader_and_first_secretary: number | null;
            seats_filled_leader_and_first_secretary: number | null;
            seats_vacant_leader_and_first_secretary: number | null;
            seats_vacant_days_leader_and_first_secretary: number | null;
            people: number | null;
            people_role_team_leader: number | null;
            people_role_first_secretary: number | null;
            people_role_leader_and_first_secretary: number | null;
            people_role_team_member: number | null;
            people_role_liaison_staff: number | null;
            people_rank_none: number | null;
            people_rank_clerk: number | null;
            people_rank_section_deputy: number | null;
            people_rank_section_chief: number | null;
            people_rank_division_deputy: number | null;
            people_rank_division_chief: number | null;
            people_rank_bureau_deputy: number | null;
            people_rank_bureau_chief: number | null;
            people_party_full: number | null;
            people_party_probationary: number | null;
            people_party_none: number | null;
            exceptions_age_over_45: number | null;
            exceptions_term_not_3y: number | null;
            exceptions_rank_above_division_deputy: number | null;
            exceptions_unit_not_general: number | null;
            exceptions_study_elsewhere: number | null;
            exceptions_branch_over_50: number | null;
            exceptions_branch_joint_over_5: number | null;
            exceptions_branch_recruit_or_discipline: number | null;
            exceptions_post_change_unstable: number | null;
            terms_ending_30: number | null;
            terms_ending_90: number | null;
            terms_ending_180: number | null;
            branches_resident_unit_submitted: number | null;
            branches_resident_unit_approved: number | null;
            branches_resident_unit_active: number | null;
            branches_resident_unit_dissolved: number | null;
            branches_resident_unit_rejected: number | null;
            branches_city_unit_submitted: number | null;
            branches_city_unit_approved: number | null;
            branches_city_unit_active: number | null;
            branches_city_unit_dissolved: number | null;
            branches_city_unit_rejected: number | null;
            eligible_resident_unit: number | null;
            in_branch_resident_unit: number | null;
            eligible_city_unit: number | null;
            in_branch_city_unit: number | null;
            sessions: number | null;
            sessions_joint: number | null;
            session_attendees: number | null;
            plans: number | null;
            plans_asked: number | null;
            plans_done: number | null;
            holders: number | null;
            covered: number | null;
            confirmations_asked: number | null;
            confirmations_done: number | null;
            claims_due: number | null;
            claims_due_fen: number | null;
            claims_paid: number | null;
            claims_paid_fen: number | null;
            recalls_open: number | null;
            recalls_decided: number | null;
            recalls_kept: number | null;
            assessments_asked: number | null;
            assessments_done: number | null;
            assessments_excellent: number | null;
            assessments_competent: number | null;
            assessments_basically_competent: number | null;
            assessments_incompetent: number | null;
            county_chiefs: number | null;
            county_chief_changes: number | null;
            rectifications_open: number | null;
            rectifications_closed: number | null;
            rectification_relapses: number | null;
            fund_allocations: number | null;
            fund_allocations_fen: number | null;
            fund_allocations_paid: number | null;
            funds_paid_province_fen: number | null;
            funds_paid_city_fen: number | null;
            funds_paid_county_fen: number | null;
            leaders_knowing_poverty: number | null;
            township_veterans: number | null;
            overdue: number | null;
            overdue_r41: number | null;
            overdue_r42: number | null;
            overdue_r44: number | null;
            overdue_r45: number | null;
            overdue_r46: number | null;
            overdue_r48: number | null;
            overdue_r57: number | null;
            overdue_r71: number | null;
            overdue_r75: number | null;
            overdue_r77: number | null;
            overdue_r79: number | null;
            overdue_r80: number | null;
            overdue_r81: number | null;
            overdue_x1: number | null;
            overdue_x3: number | null;
            overdue_x7: number | null;
            overdue_x16: number | null;
            overdue_b6: number | null;
            overdue_b8: number | null;
            overdue_b12: number | null;
            overdue_r17: number | null;
            overdue_r65: number | null;
            overdue_r66: number | null;
        };
        SummaryRates: {
            villages_assigned: {
                numerator: number | null;
                denominator: number | null;
            };
            seats_filled: {
                numerator: number | null;
                denominator: number | null;
            };
            in_branch: {
                numerator: number | null;
                denominator: number | null;
            };
            coverage: {
                numerator: number | null;
                denominator: number | null;
            };
            confirmations: {
                numerator: number | null;
                denominator: number | null;
            };
            plans: {
                numerator: number | null;
                denominator: number | null;
            };
            assessments: {
                numerator: number | null;
                denominator: number | null;
            };
        };
        SummarySeats: {
            /** @enum {string} */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary";
            owed_by: string;
            required: number | null;
            filled: number | null;
            vacant: number | null;
            vacant_days: number | null;
        };
        SealedPeriodHead: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            period: string;
            hash: string;
            signature: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        SealPeriod: {
            period: string;
        };
        SealedPeriod: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            period: string;
            hash: string;
            signature: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            sealed: {
                period: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                as_of: string;
                positions: {
                    [key: string]: number;
                };
                silent: string[];
                unreadable?: components["schemas"]["UnreadableSeries"][];
                groups: {
                    tenant: {
                        key: string;
                        silent: boolean;
                        figures: components["schemas"]["SummaryFigures"] | null;
                        rates: components["schemas"]["SummaryRates"] | null;
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                    pair: {
                        key: string;
                        silent: boolean;
                        figures: components["schemas"]["SummaryFigures"] | null;
                        rates: components["schemas"]["SummaryRates"] | null;
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                    county: {
                        key: string;
                        silent: boolean;
                        figures: components["schemas"]["SummaryFigures"] | null;
                        rates: components["schemas"]["SummaryRates"] | null;
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                    mode: {
                        key: string;
                        silent: boolean;
                        figures: components["schemas"]["SummaryFigures"] | null;
                        rates: components["schemas"]["SummaryRates"] | null;
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                };
                total: components["schemas"]["SummaryFigures"];
                rates: components["schemas"]["SummaryRates"];
                seats: components["schemas"]["SummarySeats"][];
            };
        };
        SealedDrift: {
            period: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            as_of: string;
            unavailable: string[];
            unreadable: components["schemas"]["UnreadableSeries"][];
            figures: {
                tenant: string;
                /** @enum {string} */
                figure: "villages" | "villages_province" | "villages_paired" | "villages_self" | "villages_assigned" | "villages_unassigned" | "villages_answered" | "villages_province_assigned" | "villages_paired_assigned" | "villages_self_assigned" | "villages_province_unassigned" | "villages_paired_unassigned" | "villages_self_unassigned" | "villages_province_answered" | "villages_paired_answered" | "villages_self_answered" | "assignments_open" | "seats_required" | "seats_filled" | "seats_vacant" | "seats_vacant_days" | "seats_required_team_leader" | "seats_filled_team_leader" | "seats_vacant_team_leader" | "seats_vacant_days_team_leader" | "seats_required_first_secretary" | "seats_filled_first_secretary" | "seats_vacant_first_secretary" | "seats_vacant_days_first_secretary" | "seats_required_leader_and_first_secretary" | "seats_filled_leader_and_first_secretary" | "seats_vacant_leader_and_first_secretary" | "seats_vacant_days_leader_and_first_secretary" | "people" | "people_role_team_leader" | "people_role_first_secretary" | "people_role_leader_and_first_secretary" | "people_role_team_member" | "people_role_liaison_staff" | "people_rank_none" | "people_rank_clerk" | "people_rank_section_deputy" | "people_rank_section_chief" | "people_rank_division_deputy" | "people_rank_division_chief" | "people_rank_bureau_deputy" | "people_rank_bureau_chief" | "people_party_full" | "people_party_probationary" | "people_party_none" | "exceptions_age_over_45" | "exceptions_term_not_3y" | "exceptions_rank_above_division_deputy" | "exceptions_unit_not_general" | "exceptions_study_elsewhere" | "exceptions_branch_over_50" | "exceptions_branch_joint_over_5" | "exceptions_branch_recruit_or_discipline" | "exceptions_post_change_unstable" | "terms_ending_30" | "terms_ending_90" | "terms_ending_180" | "branches_resident_unit_submitted" | "branches_resident_unit_approved" | "branches_resident_unit_active" | "branches_resident_unit_dissolved" | "branches_resident_unit_rejected" | "branches_city_unit_submitted" | "branches_city_unit_approved" | "branches_city_unit_active" | "branches_city_unit_dissolved" | "branches_city_unit_rejected" | "eligible_resident_unit" | "in_branch_resident_unit" | "eligible_city_unit" | "in_branch_city_unit" | "sessions" | "sessions_joint" | "session_attendees" | "plans" | "plans_asked" | "plans_done" | "holders" | "covered" | "confirmations_asked" | "confirmations_done" | "claims_due" | "claims_due_fen" | "claims_paid" | "claims_paid_fen" | "recalls_open" | "recalls_decided" | "recalls_kept" | "assessments_asked" | "assessments_done" | "assessments_excellent" | "assessments_competent" | "assessments_basically_competent" | "assessments_incompetent" | "county_chiefs" | "county_chief_changes" | "rectifications_open" | "rectifications_closed" | "rectification_relapses" | "fund_allocations" | "fund_allocations_fen" | "fund_allocations_paid" | "funds_paid_province_fen" | "funds_paid_city_fen" | "funds_paid_county_fen" | "leaders_knowing_poverty" | "township_veterans" | "overdue" | "overdue_r41" | "overdue_r42" | "overdue_r44" | "overdue_r45" | "overdue_r46" | "overdue_r48" | "overdue_r57" | "overdue_r71" | "overdue_r75" | "overdue_r77" | "overdue_r79" | "overdue_r80" | "overdue_r81" | "overdue_x1" | "overdue_x3" | "overdue_x7" | "overdue_x16" | "overdue_b6" | "overdue_b8" | "overdue_b12" | "overdue_r17" | "overdue_r65" | "overdue_r66";
                sealed: number;
                now: number;
            }[];
            changes: {
                /** @example 441400 */
                tenant: string;
                seq: number;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                recorded_on: string;
                record: string;
                record_id: string;
                action: string;
                /** @example 441400 */
                actor_tenant: string;
                actor_role: string | null;
                indicator: string;
                county: string;
                mode: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                day: string;
                delta: number;
            }[];
            next: string | null;
        };
        Recount: {
            /** @example 441400 */
            tenant_code: string;
            figures_differ: number;
            months_differ: number;
            tasks_differ: number;
            figures: {
                indicator: string;
                county: string;
                mode: string;
                counterpart: string;
                other_tenant: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                day: string;
                counted: number;
                recounted: number;
            }[];
            tasks: {
                id: string;
                /** @enum {string} */
                what: "missing" | "extra" | "different";
            }[];
        };
        Repair: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            figures: number;
            tasks: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
        };
        RepairFigures: {
            /** @example 441400 */
            tenant: string;
        };
        Official: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            /** @example 441424 */
            place: string;
            name: string;
            /** @enum {string} */
            party_status: "full" | "probationary" | "none";
            birth_year: number | null;
            note: string | null;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateOfficial: {
            /** @example 441424 */
            place: string;
            name: string;
            /** @enum {string} */
            party_status: "full" | "probationary" | "none";
            birth_year?: number | null;
            note?: string | null;
        };
        UpdateOfficial: {
            name?: string;
            /** @enum {string} */
            party_status?: "full" | "probationary" | "none";
            birth_year?: number | null;
            note?: string | null;
        };
        LeadershipPost: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            /** @example 441424 */
            place: string;
            /** @enum {string} */
            post: "city_party_secretary" | "county_party_secretary" | "county_head" | "county_leader" | "township_party_secretary" | "township_head" | "township_leader" | "village_party_secretary" | "village_committee_director" | "village_cadre";
            official_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to: string | null;
            end_reason: string | null;
            end_exception: {
                reason: string;
                approver_org?: string | null;
                /** @enum {string|null} */
                approver_role?: "province_admin" | "city_org" | "county_org" | null;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                approved_on?: string | null;
                document_no?: string | null;
            } | null;
            knows_poverty_work: boolean;
            poverty_note: string | null;
            local_veteran: boolean;
            township_years: number | null;
            /** @enum {string|null} */
            occasion: "term_change" | "other" | null;
            political_quality: boolean | null;
            work_ability: boolean | null;
            knows_rural_work: boolean | null;
            days_served: number;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateLeadershipPost: {
            /** @example 441424 */
            place: string;
            /** @enum {string} */
            post: "city_party_secretary" | "county_party_secretary" | "county_head" | "county_leader" | "township_party_secretary" | "township_head" | "township_leader" | "village_party_secretary" | "village_committee_director" | "village_cadre";
            official_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_to?: string | null;
            end_reason?: string | null;
            end_exception?: {
                reason: string;
                approver_org?: string | null;
                /** @enum {string|null} */
                approver_role?: "province_admin" | "city_org" | "county_org" | null;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                approved_on?: string | null;
                document_no?: string | null;
            } | null;
            knows_poverty_work: boolean;
            poverty_note?: string | null;
            local_veteran: boolean;
            township_years?: number | null;
            /** @enum {string|null} */
            occasion?: "term_change" | "other" | null;
            political_quality?: boolean | null;
            work_ability?: boolean | null;
            knows_rural_work?: boolean | null;
        };
        UpdateLeadershipPost: {
            knows_poverty_work?: boolean;
            poverty_note?: string | null;
            local_veteran?: boolean;
            township_years?: number | null;
            /** @enum {string|null} */
            occasion?: "term_change" | "other" | null;
            political_quality?: boolean | null;
            work_ability?: boolean | null;
            knows_rural_work?: boolean | null;
        };
        EndLeadershipPost: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on: string;
            end_reason?: string | null;
            end_exception?: {
                reason: string;
                approver_org?: string | null;
                /** @enum {string|null} */
                approver_role?: "province_admin" | "city_org" | "county_org" | null;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                approved_on?: string | null;
                document_no?: string | null;
            } | null;
        };
        RectificationCase: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            village_code: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            opened_on: string;
            hardest: boolean;
            /**
             * Format: date
             * @example 2016-05-01
             */
            deadline: string;
            responsible_secretary: string;
            county_posts: string[];
            /** @example 441424 */
            township_committee: string;
            township_cadres: string[];
            departments: ("organisation" | "rural_office" | "political_legal" | "civil_affairs" | "finance" | "agriculture" | "poverty_office")[];
            measures: string | null;
            result: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            closed_on: string | null;
            relapse_reason: string | null;
            relapses: number;
            /**
             * Format: date
             * @example 2016-05-01
             */
            began_on: string;
            earlier: {
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                began_on: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                deadline: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                closed_on?: string | null;
            }[];
            /** @enum {string} */
            status: "open" | "in_progress" | "closed" | "reopened";
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateRectificationCase: {
            village_code: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            opened_on: string;
            hardest: boolean;
            /**
             * Format: date
             * @example 2016-05-01
             */
            deadline?: string | null;
            responsible_secretary?: string | null;
            county_posts: string[];
            /** @example 441424 */
            township_committee?: string | null;
            township_cadres: string[];
            departments: ("organisation" | "rural_office" | "political_legal" | "civil_affairs" | "finance" | "agriculture" | "poverty_office")[];
            measures?: string | null;
        };
        UpdateRectificationCase: {
            hardest?: boolean;
            /**
             * Format: date
             * @example 2016-05-01
             */
            deadline?: string | null;
            responsible_secretary?: string | null;
            county_posts?: string[];
            /** @example 441424 */
            township_committee?: string | null;
            township_cadres?: string[];
            departments?: ("organisation" | "rural_office" | "political_legal" | "civil_affairs" | "finance" | "agriculture" | "poverty_office")[];
            measures?: string | null;
        };
        StartRectificationCase: Record<string, never>;
        CloseRectificationCase: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            closed_on?: string | null;
            result?: string | null;
        };
        ReopenRectificationCase: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            reopened_on?: string | null;
            relapse_reason?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            deadline: string;
        };
        FundAllocation: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            /** @example 441424 */
            village_code: string;
            year: number;
            /** @enum {string} */
            item: "cadre_pay" | "office";
            amount_fen: number;
            province_fen: number;
            city_fen: number;
            county_fen: number;
            person_months: number | null;
            months_of_posts: number;
            /**
             * Format: date
             * @example 2016-05-01
             */
            approved_on: string | null;
            paid_fen: number;
            /**
             * Format: date
             * @example 2016-05-01
             */
            paid_on: string | null;
            /** @enum {string} */
            status: "draft" | "approved" | "paid";
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateFundAllocation: {
            /** @example 441424 */
            village_code: string;
            year: number;
            /** @enum {string} */
            item: "cadre_pay" | "office";
            amount_fen: number;
            province_fen: number;
            city_fen: number;
            county_fen: number;
            person_months?: number | null;
        };
        UpdateFundAllocation: {
            amount_fen?: number;
            province_fen?: number;
            city_fen?: number;
            county_fen?: number;
            person_months?: number | null;
        };
        ApproveFundAllocation: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            approved_on?: string | null;
        };
        FundPayment: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            /** @example 441424 */
            village_code: string;
            year: number;
            item: string;
            /** @enum {string} */
            level: "province" | "city" | "county";
            amount_fen: number;
            /**
             * Format: date
             * @example 2016-05-01
             */
            paid_on: string;
            allocation_id: string | null;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateFundPayment: {
            /** @example 441424 */
            village_code: string;
            year: number;
            item: string;
            /** @enum {string} */
            level: "province" | "city" | "county";
            amount_fen: number;
            /**
             * Format: date
             * @example 2016-05-01
             */
            paid_on: string;
            allocation_id?: string | null;
        };
        User: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            username: string;
            display_name: string | null;
            /** @enum {string} */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            scope: string;
            /** @enum {string} */
            status: "active" | "removed";
            password_change_required: boolean;
            made_by: string | null;
            reset_by: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            reset_at: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            one_time_until: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        UserWithPassword: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            username: string;
            display_name: string | null;
            /** @enum {string} */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            scope: string;
            /** @enum {string} */
            status: "active" | "removed";
            password_change_required: boolean;
            made_by: string | null;
            reset_by: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            reset_at: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            one_time_until: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            one_time_password: string;
        };
        CreateUser: {
            /** @example li.ming@meizhou */
            username: string;
            /** @enum {string} */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            /** @example 441421 */
            scope: string;
            display_name?: string | null;
        };
        UpdateUser: {
            /** @enum {string} */
            role?: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            /** @example 441421 */
            scope?: string;
            display_name?: string | null;
        };
        RemovedUser: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            username: string;
            display_name: string | null;
            /** @enum {string} */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            scope: string;
            /** @enum {string} */
            status: "active" | "removed";
            password_change_required: boolean;
            made_by: string | null;
            reset_by: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            reset_at: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            one_time_until: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            api_keys: {
                id: string;
                name: string;
                key_id: string;
                /** @enum {string} */
                outcome: "revoked" | "kept";
            }[];
        };
        RemoveUser: {
            reason?: string;
            keep_api_keys?: boolean;
        };
        ApiKey: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            name: string;
            key_id: string;
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            scope: string;
            /** @enum {string} */
            status: "active" | "revoked";
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            expires_at: string;
            replaced_by: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            last_used_at: string | null;
            created_by: string;
            made_by: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        ApiKeyWithKey: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            name: string;
            key_id: string;
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            scope: string;
            /** @enum {string} */
            status: "active" | "revoked";
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            expires_at: string;
            replaced_by: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            last_used_at: string | null;
            created_by: string;
            made_by: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            key: string;
        };
        CreateApiKey: {
            name: string;
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            /** @example 441400 */
            scope?: string;
            /**
             * Format: date-time
             * @example 2017-05-01T00:00:00.000Z
             */
            expires_at?: string;
        };
        RotateApiKey: {
            overlap_hours?: number;
        };
        RevokeApiKey: {
            reason?: string;
        };
        Unit: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            name: string;
            /** @enum {string} */
            unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
            /** @enum {string} */
            unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            uscc: string | null;
            parent: string | null;
            division: string;
            warnings: components["schemas"]["Warning"][];
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        Warning: {
            rule: string;
            code: string;
            field: string;
            accepted: string[];
        };
        CreateUnit: {
            name: string;
            /** @enum {string} */
            unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
            /** @enum {string} */
            unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            uscc?: string | null;
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            parent?: string | null;
            /** @example 441421 */
            division: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        UpdateUnit: {
            name?: string;
            /** @enum {string} */
            unit_level?: "central_in_gd" | "province" | "city" | "county" | "township";
            /** @enum {string} */
            unit_kind?: "organ" | "institution" | "enterprise" | "mass_org";
            uscc?: string | null;
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            parent?: string | null;
            /** @example 441421 */
            division?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        Person: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            name: string;
            /** @enum {string} */
            sex: "male" | "female";
            birth_year: number;
            /** @example 440*************** */
            citizen_id_masked: string;
            phone_masked: string | null;
            /** @enum {string} */
            party_status: "full" | "probationary" | "none";
            /** @enum {string} */
            cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            home_unit: string;
            division: string;
            /** @enum {string|null} */
            health_status: "fit" | "unfit" | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            health_checked_on: string | null;
            attest_political: boolean | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            attest_political_on: string | null;
            attest_coordination: boolean | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            attest_coordination_on: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreatePerson: {
            name: string;
            /** @enum {string} */
            party_status: "full" | "probationary" | "none";
            /** @enum {string} */
            cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            home_unit: string;
            /** @example 11010519491231002X */
            citizen_id: string;
            /** @enum {string} */
            sex?: "male" | "female";
            /** @example 13800000000 */
            phone?: string;
            /** @enum {string|null} */
            health_status?: "fit" | "unfit" | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            health_checked_on?: string | null;
            attest_political?: boolean | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            attest_political_on?: string | null;
            attest_coordination?: boolean | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            attest_coordination_on?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        SearchPerson: {
            /** @example 11010519491231002X */
            citizen_id?: string;
            /** @example 13800000000 */
            phone?: string;
        };
        IdentityProbe: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            person_id: string;
            /** @example 441400 */
            by_tenant: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            day: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
        };
        PersonAccess: {
            person_id: string;
            /** @example 441400 */
            tenant_code: string;
            may: {
                /** @example 441400 */
                tenant_code: string;
                role: string;
                scope: string;
                fields: string[];
                rule: string;
                /**
                 * Format: date
                 * @example 2016-05-01
                 */
                from: string | null;
                until: string | null;
                source: string | null;
            }[];
            did: {
                /**
                 * Format: date-time
                 * @example 2016-05-01T01:02:03.000Z
                 */
                at: string;
                /** @example 441400 */
                actor_tenant: string;
                actor_role: string | null;
                actor_id: string | null;
                fields: string[];
                reason: string;
                grant_id: string | null;
            }[];
        };
        UpdatePerson: {
            name?: string;
            /** @enum {string} */
            party_status?: "full" | "probationary" | "none";
            /** @enum {string} */
            cadre_rank?: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            home_unit?: string;
            /** @example 13800000000 */
            phone?: string | null;
            /** @enum {string|null} */
            health_status?: "fit" | "unfit" | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            health_checked_on?: string | null;
            attest_political?: boolean | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            attest_political_on?: string | null;
            attest_coordination?: boolean | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            attest_coordination_on?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        RevealedPerson: {
            person_id: string;
            /** @example 441400 */
            tenant_code: string;
            citizen_id?: string;
            phone?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            birth_date?: string;
            grant_id: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            revealed_at: string;
        };
        RevealPerson: {
            reason?: string;
            fields?: ("citizen_id" | "phone" | "birth_date")[];
        };
        Grant: {
            id: string;
            /** @example 441400 */
            tenant_code: string;
            /** @enum {string} */
            record: "people";
            record_id: string;
            fields: string[];
            reason: string;
            granted_by: string | null;
            live: boolean;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            objected_at: string | null;
            objected_by: string | null;
            objection: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateGrant: {
            /** @example 441400 */
            tenant: string;
            /** @enum {string} */
            record: "people";
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            record_id: string;
            fields: ("citizen_id" | "phone" | "birth_date")[];
            reason?: string;
            hours: number;
        };
        ObjectToGrant: {
            reason?: string;
        };
        RevokeGrant: Record<string, never>;
        SupportConfirmation: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            home_unit: string;
            posting_id: string;
            /** @example 441400 */
            host: string;
            /** @enum {string|null} */
            mode: "province" | "paired" | "self" | null;
            person_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_last: string;
            posting_version: number;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            year: number;
            treatment_unchanged: boolean;
            description: string | null;
            alert: boolean;
            filed_by: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            filed_on: string;
        };
        FileSupportConfirmation: {
            posting_id: string;
            year: number;
            treatment_unchanged: boolean;
            description?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            filed_on?: string;
        };
        UpdateSupportConfirmation: {
            treatment_unchanged?: boolean;
            description?: string | null;
        };
        ReimbursementClaim: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            home_unit: string;
            posting_id: string;
            /** @example 441400 */
            host: string;
            /** @enum {string|null} */
            mode: "province" | "paired" | "self" | null;
            person_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_last: string;
            posting_version: number;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @enum {string} */
            item: "board_lodging" | "transport" | "travel_allowance" | "other";
            note: string | null;
            amount_fen: number;
            paying_unit: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            incurred_on: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "paid" | "refused";
            submitted_by: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            submitted_on: string | null;
            approved_by: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            decided_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            paid_on: string | null;
            reason: string | null;
        };
        DraftReimbursementClaim: {
            posting_id: string;
            /** @enum {string} */
            item: "board_lodging" | "transport" | "travel_allowance" | "other";
            note?: string | null;
            amount_fen: number;
            paying_unit: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            incurred_on: string;
        };
        UpdateReimbursementClaim: {
            /** @enum {string} */
            item?: "board_lodging" | "transport" | "travel_allowance" | "other";
            note?: string | null;
            amount_fen?: number;
            paying_unit?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            incurred_on?: string;
        };
        ReimbursementClaimAct: Record<string, never>;
        RefuseReimbursementClaim: {
            reason?: string;
        };
        PayReimbursementClaim: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            paid_on?: string;
        };
        Assessment: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            home_unit: string;
            posting_id: string;
            /** @example 441400 */
            host: string;
            /** @enum {string|null} */
            mode: "province" | "paired" | "self" | null;
            person_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_last: string;
            posting_version: number;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            year: number;
            /** @enum {string|null} */
            grade: "excellent" | "competent" | "basically_competent" | "incompetent" | null;
            assessor: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            assessed_on: string | null;
            remarks: string | null;
            host_comment: string | null;
            host_comment_version: number | null;
            /** @enum {string} */
            status: "draft" | "signed" | "filed";
            drafted_by: string | null;
            signed_by: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            filed_on: string | null;
        };
        DraftAssessment: {
            posting_id: string;
            year: number;
            /** @enum {string|null} */
            grade?: "excellent" | "competent" | "basically_competent" | "incompetent" | null;
            assessor?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            assessed_on?: string | null;
            remarks?: string | null;
        };
        UpdateAssessment: {
            /** @enum {string|null} */
            grade?: "excellent" | "competent" | "basically_competent" | "incompetent" | null;
            assessor?: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            assessed_on?: string | null;
            remarks?: string | null;
        };
        SignAssessment: Record<string, never>;
        FileAssessment: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            filed_on?: string;
        };
        AssessmentComment: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            posting_id: string;
            division: string;
            author: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            year: number;
            comment: string;
        };
        CreateAssessmentComment: {
            posting_id: string;
            year: number;
            comment: string;
        };
        UpdateAssessmentComment: {
            comment: string;
        };
        AcceptanceResult: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            posting_id: string;
            division: string;
            /** @enum {string} */
            result: "passed" | "failed";
            /**
             * Format: date
             * @example 2016-05-01
             */
            accepted_on: string;
            document_no: string | null;
            note: string | null;
            entered_role: string;
            /** @example 441400 */
            entered_tenant: string;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        EnterAcceptanceResult: {
            posting_id: string;
            /** @enum {string} */
            result: "passed" | "failed";
            /**
             * Format: date
             * @example 2016-05-01
             */
            accepted_on: string;
            document_no?: string | null;
            note?: string | null;
        };
        UpdateAcceptanceResult: {
            /** @enum {string} */
            result?: "passed" | "failed";
            /**
             * Format: date
             * @example 2016-05-01
             */
            accepted_on?: string;
            document_no?: string | null;
            note?: string | null;
        };
        PromotionCase: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            division: string;
            home_unit: string;
            posting_id: string;
            /** @example 441400 */
            host: string;
            /** @enum {string|null} */
            mode: "province" | "paired" | "self" | null;
            person_id: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            term_last: string;
            posting_version: number;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @enum {string} */
            posting_status: "draft" | "submitted" | "confirmed" | "active" | "completed" | "recalled" | "ended_early" | "rejected" | "cancelled";
            acceptance_id: string | null;
            acceptance_version: number | null;
            /** @enum {string|null} */
            acceptance_result: "passed" | "failed" | null;
            /** @enum {string} */
            cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /**
             * Format: date
             * @example 2016-05-01
             */
            rank_since: string | null;
            /** @enum {string} */
            target_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            qualified: boolean | null;
            managing_authority: string | null;
            decided_by_authority: string | null;
            quota_ok: boolean | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            notice_from: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            notice_to: string | null;
            assessment_ids: string[];
            /** @enum {string} */
            status: "draft" | "submitted" | "on_notice" | "approved" | "refused";
            submitted_by: string | null;
            approved_by: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            decided_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            probation_until: string | null;
            reason: string | null;
        };
        DraftPromotionCase: {
            posting_id: string;
            /** @enum {string} */
            target_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            qualified?: boolean | null;
            managing_authority?: string | null;
            quota_ok?: boolean | null;
            assessment_ids?: string[];
        };
        PromotionGates: {
            id: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "on_notice" | "approved" | "refused";
            open: number;
            gates: {
                /** @enum {string} */
                gate: "post_role" | "posting_completed" | "acceptance_passed" | "qualified" | "one_rank" | "assessment_filed" | "assessment_not_blocking" | "rank_years" | "quota" | "notice" | "authority" | "other_person";
                rule: string;
                /** @enum {string} */
                at: "submit" | "approve";
                met: boolean;
                evidence: {
                    [key: string]: string | number | boolean | null | string[];
                };
                missing: {
                    rule: string;
                    code: string;
                    field: string | null;
                    facts: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                }[];
            }[];
        };
        UpdatePromotionCase: {
            /** @enum {string} */
            target_rank?: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            qualified?: boolean | null;
            managing_authority?: string | null;
            quota_ok?: boolean | null;
            assessment_ids?: string[];
        };
        SubmitPromotionCase: Record<string, never>;
        NoticePromotionCase: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            notice_from: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            notice_to: string;
        };
        ApprovePromotionCase: {
            decided_by_authority?: string;
            quota_ok?: boolean;
            /**
             * Format: date
             * @example 2016-05-01
             */
            decided_on?: string;
        };
        RefusePromotionCase: {
            reason?: string;
        };
        RecallCase: {
            /** @example 441400-01931f6e-0000-7000-8000-000000000000 */
            id: string;
            /** @example 441400 */
            tenant_code: string;
            posting_id: string;
            division: string;
            /** @example 441400 */
            sender: string;
            /** @enum {string} */
            reason: "incompetent" | "other";
            reason_text: string | null;
            evidence: string;
            /** @example 441400 */
            proposed_tenant: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            proposed_on: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            informed_on: string | null;
            reply: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            replied_on: string | null;
            /** @enum {string} */
            status: "proposed" | "decided_recall" | "decided_keep" | "replaced" | "overtaken";
            /**
             * Format: date
             * @example 2016-05-01
             */
            decided_on: string | null;
            decision: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            replace_due: string | null;
            replaced_by: string | null;
            /**
             * Format: date
             * @example 2016-05-01
             */
            overtaken_on: string | null;
            version: number;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        ProposeRecall: {
            posting_id: string;
            reason?: string;
            reason_text?: string;
            evidence?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            proposed_on?: string;
        };
        InformRecall: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            informed_on?: string;
        };
        ReplyRecall: {
            reply?: string;
        };
        DecideRecall: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            ended_on?: string;
            /**
             * Format: date
             * @example 2016-05-01
             */
            decided_on?: string;
            decision?: string;
        };
        DecideKeep: {
            /**
             * Format: date
             * @example 2016-05-01
             */
            decided_on?: string;
            decision?: string;
        };
        JournalPage: {
            items: components["schemas"]["JournalEntry"][];
            next: string | null;
            unavailable: string[];
            position: string;
        };
        JournalVerification: {
            /** @example 441400 */
            tenant_code: string;
            intact: boolean | null;
            fault: {
                seq: number;
                /** @enum {string} */
                kind: "altered" | "cut" | "reordered" | "block";
            } | null;
            checked_to: number;
            blocks: number;
            next_block: number | null;
            next_seq: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description Sign in with a password, or go on with a refresh token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
                "application/json": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description Sign out: end the session of a refresh or access token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokeAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The public keys of access tokens (RFC 7517) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asks, and what he may do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOwnPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description A new password of one’s own; all other sessions end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordChanged"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTenants: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The province and its cities, in code order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Tenant"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One tenant with its counties */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPairings: {
        parameters: {
            query?: {
                as_of?: string;
                partner_city?: string;
                supported_city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Pairings in force on a day, or all there ever were */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Pairing"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPairing: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePairing"];
            };
        };
        responses: {
            /** @description The province pairs a partner city with a supported city */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPairing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One pairing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPairing: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPairing"];
            };
        };
        responses: {
            /** @description The province ends a pairing; what runs under it stays in force */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pairing"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVillages: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                mode?: "province" | "paired" | "self";
                helper_tenant?: string;
                assigned?: "true" | "false";
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Poor villages listed on a day that the caller may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Village"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createVillage: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVillage"];
            };
        };
        responses: {
            /** @description The province puts a village on the list of poor villages */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Village"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportVillages: {
        parameters: {
            query?: {
                tenant?: string;
                division?: string;
                mode?: "province" | "paired" | "self";
                helper_tenant?: string;
                assigned?: "true" | "false";
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same list as a file that imports back as unchanged; whole or not at all */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importVillages: {
        parameters: {
            query?: {
                dry_run?: "true" | "false";
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description The list of poor villages as a CSV file, one command per city; a city completes its listed villages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VillageImport"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVillage: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One village, by its newest listing or the one in force on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Village"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateVillage: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVillage"];
            };
        };
        responses: {
            /** @description A village's city completes it; the province names it and sets its mode */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Village"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVillageHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delistVillage: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelistVillage"];
            };
        };
        responses: {
            /** @description The province takes a village off the list, after its last day on it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Village"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                village_code?: string;
                status?: "proposed" | "countered" | "active" | "ended" | "declined" | "withdrawn";
                mode?: "province" | "paired" | "self";
                helper_tenant?: string;
                turn?: string;
                overdue?: "true" | "false";
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Assignments the caller may see: its own, those shared with it, for the province all */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assignment"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeAssignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAssignment"];
            };
        };
        responses: {
            /** @description One side proposes who helps a village, from when to when */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One assignment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssignmentHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptAssignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptAssignment"];
            };
        };
        responses: {
            /** @description The side whose turn it is accepts the current revision */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    counterAssignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterAssignment"];
            };
        };
        responses: {
            /** @description The side whose turn it is sends back changed terms */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineAssignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineAssignment"];
            };
        };
        responses: {
            /** @description The side whose turn it is declines, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawAssignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAssignment"];
            };
        };
        responses: {
            /** @description The side that proposed withdraws its offer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endAssignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAssignment"];
            };
        };
        responses: {
            /** @description Either side ends a running assignment, on a date and with a reason; an end that lies ahead may be moved to an earlier day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    callOffAssignment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallOffAssignment"];
            };
        };
        responses: {
            /** @description Both sides call off an agreed assignment before its first day; what it was to replace runs on as it was agreed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPostings: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                village_code?: string;
                sender?: string;
                person_id?: string;
                post_role?: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
                status?: "draft" | "submitted" | "confirmed" | "active" | "completed" | "recalled" | "ended_early" | "rejected" | "cancelled";
                as_of?: string;
                ending_within_days?: "30" | "90" | "180";
                without_successor?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Postings the caller may see, as they stand or as of a day; drafts of its own side only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Posting"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPosting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPosting"];
            };
        };
        responses: {
            /** @description The dispatching side drafts a posting of one of its people; only its own side sees a draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPosting: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One posting, as it stands or as of a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePosting: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePosting"];
            };
        };
        responses: {
            /** @description The dispatching side changes its draft, or the work phone of a posting that stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPostingHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkPosting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPosting"];
            };
        };
        responses: {
            /** @description Judges a draft, a person, or bare facts by every rule, and writes nothing */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingFindings"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitPosting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPosting"];
            };
        };
        responses: {
            /** @description The dispatching side submits its draft: every rule is judged, the person is claimed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmPosting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPosting"];
            };
        };
        responses: {
            /** @description The host confirms a submitted posting: the second key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectPosting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingReason"];
            };
        };
        responses: {
            /** @description The host returns a submitted posting, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPosting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostingReason"];
            };
        };
        responses: {
            /** @description The dispatching side withdraws a posting before it begins */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endPosting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndPosting"];
            };
        };
        responses: {
            /** @description The dispatching side ends a posting ahead of its time, or moves a last day that lies ahead to an earlier one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Posting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPostingExceptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The exceptions recorded for a posting, for whoever sees it: what is approved, and by id what still waits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PostingException"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveException: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description Another user of the approving side approves a recorded exception */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingException"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPostingCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was corrected beside an ended posting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PostingCorrection"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctPosting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPosting"];
            };
        };
        responses: {
            /** @description Says beside an ended posting what was wrong in it, signed; the row stays as it ended */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingCorrection"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVillageSeats: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The seats a village has: which side owes each, who holds it since when, the days it stood vacant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Seat"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSeats: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                as_of?: string;
                tenant?: string;
                division?: string;
                vacant?: "true" | "false";
                ending_within_days?: "30" | "90" | "180";
                without_successor?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Seats of the villages the caller sees: vacant, ending soon, without a named successor */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Seat"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPostingCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many records of each duty a posting has, year by year; no quota hangs on it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCoverage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPostingRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a term holds: visits, trainings and study sessions (text: the form) by day, records of the duties by count */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostingRecord"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDutyRecords: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                village_code?: string;
                division?: string;
                category?: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records of the four duties, as both sides and the holders of the village read them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyRecord"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createDutyRecord: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDutyRecord"];
            };
        };
        responses: {
            /** @description A posted person, or for him the department that sent him, records what he did of one of the four duties */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyRecord"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDutyRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Records of the four duties, as both sides and the holders of the village read them: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyRecord"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateDutyRecord: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDutyRecord"];
            };
        };
        responses: {
            /** @description The posted person, or for him the department that sent him, corrects a record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyRecord"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDutyRecordHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listVisits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                village_code?: string;
                division?: string;
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Visits to posted people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Visit"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createVisit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVisit"];
            };
        };
        responses: {
            /** @description Either side records a visit to a posted person, what was difficult and what helped */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVisit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Visits to posted people: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readVisitHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrainingSessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trainings of first secretaries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrainingSession"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTrainingSession: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTrainingSession"];
            };
        };
        responses: {
            /** @description The host records a training of first secretaries and who took part */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSession"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrainingSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Trainings of first secretaries: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingSession"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrainingSessionHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrainingParticipants: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                village_code?: string;
                division?: string;
                session_id?: string;
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who took part in a training, one row a posting */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TrainingParticipant"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrainingParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who took part in a training, one row a posting: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrainingParticipant"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readTrainingParticipantHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModelCases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                village_code?: string;
                division?: string;
                status?: "draft" | "reviewed" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Good examples of the work in the villages; drafts of the own side only */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ModelCase"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createModelCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateModelCase"];
            };
        };
        responses: {
            /** @description An organisation department drafts a good example */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readModelCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Good examples of the work in the villages; drafts of the own side only: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateModelCase: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateModelCase"];
            };
        };
        responses: {
            /** @description Changes a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviewModelCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelCaseStep"];
            };
        };
        responses: {
            /** @description Another user of the organisation department has read it and lets it go out */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishModelCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelCaseStep"];
            };
        };
        responses: {
            /** @description Publishes a reviewed example */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readModelCaseHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBranches: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                partner_city?: string;
                pattern?: "resident_unit" | "city_unit";
                level?: "township" | "county" | "city";
                org_type?: "911" | "921" | "931" | "932";
                attached_org_type?: "611" | "621" | "631" | "632";
                status?: "draft" | "submitted" | "approved" | "active" | "dissolved" | "rejected";
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Temporary Party branches, by place, pattern, state and national code, as they stand or as of a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TempBranch"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftBranch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftTempBranch"];
            };
        };
        responses: {
            /** @description The partner city drafts the registration of a temporary Party branch at its host; only its side sees a draft */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranch"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportBranches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The branches the caller sees as a file with the national codes; whole or not at all */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBranchRouting: {
        parameters: {
            query: {
                division: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To which organisation everybody in post belongs in Party life, who is in none, and the branch to form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchRouting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importBranches: {
        parameters: {
            query?: {
                dry_run?: "true" | "false";
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Registrations of temporary branches as a CSV file, with the national codes; each row becomes a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchImport"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBranch: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One branch, with its officers and its head-count, today or on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranchWithOfficers"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateBranch: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTempBranch"];
            };
        };
        responses: {
            /** @description The partner city changes its draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranch"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBranchHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitBranch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitTempBranch"];
            };
        };
        responses: {
            /** @description The partner city submits its application: every rule of registration is judged */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranch"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveBranch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveTempBranch"];
            };
        };
        responses: {
            /** @description The host’s department for the attached organisation approves, and appoints the officers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranch"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectBranch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectTempBranch"];
            };
        };
        responses: {
            /** @description The host’s department returns the application, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranch"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dissolveBranch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolveTempBranch"];
            };
        };
        responses: {
            /** @description The partner city closes the working group: the branch dissolves with it, no approval needed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranch"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBranchMembers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                as_of?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who belongs or belonged to a branch, from when to when, or who did on a day; permanent organisations beside it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TempBranchMember"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addBranchMember: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTempBranchMember"];
            };
        };
        responses: {
            /** @description The partner city enters somebody in a branch that was approved */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranchMember"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leaveBranch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveTempBranch"];
            };
        };
        responses: {
            /** @description The partner city lets a member leave ahead of the end of his posting, to join another branch or none */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranchMember"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateBranchMember: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTempBranchMember"];
            };
        };
        responses: {
            /** @description The partner city records the day from which a probationary member is a full one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranchMember"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appointOfficers: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointOfficers"];
            };
        };
        responses: {
            /** @description The approving side names the officers anew, from a day on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TempBranchWithOfficers"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBranchPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The papers issued for a branch: registration form, approval, letter of introduction */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BranchPaper"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBranchPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paper_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One paper as a page that prints on A4; its two sides read it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a paper stands, by its check code; nothing of whom it is about */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperVerification"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listBranchActs: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                branch_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What temporary branches did */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BranchAct"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createBranchAct: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBranchAct"];
            };
        };
        responses: {
            /** @description Records what a temporary branch did; what it may not do is refused by the regulation of the day of the act */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchAct"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBranchAct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What temporary branches did: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BranchAct"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readBranchActHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudyPlans: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                branch_id?: string;
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yearly study plans */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StudyPlan"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStudyPlan: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStudyPlan"];
            };
        };
        responses: {
            /** @description The yearly study plan of a branch or a village organisation, with its part on poverty duties */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyPlan"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yearly study plans: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyPlan"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateStudyPlan: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStudyPlan"];
            };
        };
        responses: {
            /** @description The organiser changes its plan */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyPlan"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyPlanHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudySessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                branch_id?: string;
                form?: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
                joint?: "true" | "false";
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Study sessions, by form */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StudySession"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStudySession: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStudySession"];
            };
        };
        responses: {
            /** @description A session of a branch or a village organisation, with its topics and who took part, once a person */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudySession"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Study sessions, by form: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudySession"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudySessionHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudyAttendees: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                branch_id?: string;
                session_id?: string;
                posting_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who took part in which session */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StudyAttendee"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyAttendee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who took part in which session: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyAttendee"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyAttendeeHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudyProblems: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                branch_id?: string;
                status?: "open" | "solved";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Problems found in study and how they were put right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StudyProblem"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStudyProblem: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStudyProblem"];
            };
        };
        responses: {
            /** @description A problem that study brought to light, of the branch or of one of its members */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyProblem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    solveStudyProblem: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SolveStudyProblem"];
            };
        };
        responses: {
            /** @description The problem was put right, with what was done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyProblem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyProblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Problems found in study and how they were put right: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyProblem"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyProblemHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStudyPlacements: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                village_code?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where people of pattern A study, if not in the organisation of their village */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StudyPlacement"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createStudyPlacement: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStudyPlacement"];
            };
        };
        responses: {
            /** @description Records where somebody of pattern A studies, if not in the organisation of his village */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyPlacement"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where people of pattern A study, if not in the organisation of their village: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudyPlacement"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readStudyPlacementHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFourLeadsSheets: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                village_code?: string;
                division?: string;
                year?: string;
                status?: "draft" | "submitted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sheets of four leads */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FourLeadsSheet"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftFourLeadsSheet: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftFourLeadsSheet"];
            };
        };
        responses: {
            /** @description A posted member begins his sheet of four leads of a year */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FourLeadsSheet"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFourLeadsSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sheets of four leads: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FourLeadsSheet"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFourLeadsSheet: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFourLeadsSheet"];
            };
        };
        responses: {
            /** @description The member goes on with his sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FourLeadsSheet"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitFourLeadsSheet: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitFourLeadsSheet"];
            };
        };
        responses: {
            /** @description The member submits his sheet with all four leads */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FourLeadsSheet"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFourLeadsSheetHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettings: {
        parameters: {
            query?: {
                tenant?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the province has set for tenants, in the order it was said; the newest word on a name stands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Setting"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSetting: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSetting"];
            };
        };
        responses: {
            /** @description The province sets something for a tenant, with its reason */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule book the API enforces, with the settings in force on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Rule"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRule: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One rule: clause, strength, codes, readings of its ambiguous points, settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTasks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                status?: "open" | "done" | "overdue" | "lapsed";
                rule?: "R-41" | "R-42" | "R-44" | "R-45" | "R-46" | "R-48" | "R-57" | "R-71" | "R-75" | "R-77" | "R-79" | "R-80" | "R-81" | "X-1" | "X-3" | "X-7" | "X-16" | "B-6" | "B-8" | "B-12" | "R-17" | "R-65" | "R-66";
                owner?: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is open, done, overdue or lapsed, today or on a day, and by whose side: derived from the records by the rules, never typed in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Task"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSummary: {
        parameters: {
            query?: {
                group_by?: "tenant" | "pair" | "county" | "mode";
                as_of?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures of a day by city, pair of cities, county or mode, in code order, never ranked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Summary"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSummaryCsv: {
        parameters: {
            query?: {
                group_by?: "tenant" | "pair" | "county" | "mode";
                as_of?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same figures as a table for Excel and WPS */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportSummaryXlsx: {
        parameters: {
            query?: {
                group_by?: "tenant" | "pair" | "county" | "mode";
                as_of?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same figures as a workbook: figures, seats by who owes them, notes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSealedPeriods: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sealed months in order, each with its hash and signature */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SealedPeriodHead"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sealPeriod: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPeriod"];
            };
        };
        responses: {
            /** @description The province closes a month: the figures of its last day, hashed, signed and never changed again */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedPeriodHead"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSealedPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sealed month: the same bytes at each reading */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedPeriod"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSealedPeriodDrift: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                period: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What of a sealed month is another figure now: by which records, by whom, and by how much */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SealedDrift"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecount: {
        parameters: {
            query?: {
                tenant?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts a tenant's figures and tasks anew from its records, and says where those that are kept differ */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recount"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    repairFigures: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepairFigures"];
            };
        };
        responses: {
            /** @description Puts a tenant's figures and tasks right where a recount finds them different */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Repair"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOfficials: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Local officials */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Official"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createOfficial: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOfficial"];
            };
        };
        responses: {
            /** @description Enters a local official, known by name in his city */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Official"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOfficial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Local officials: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Official"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateOfficial: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOfficial"];
            };
        };
        responses: {
            /** @description Corrects what is on record of an official */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Official"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOfficialHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLeadershipPosts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                as_of?: string;
                official_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who holds and held which post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LeadershipPost"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLeadershipPost: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLeadershipPost"];
            };
        };
        responses: {
            /** @description Records who holds a post of a county, township or village, and from when */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipPost"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLeadershipPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who holds and held which post: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipPost"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateLeadershipPost: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLeadershipPost"];
            };
        };
        responses: {
            /** @description Completes what a post has to have on record */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipPost"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endLeadershipPost: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndLeadershipPost"];
            };
        };
        responses: {
            /** @description Ends a post with its last day; a chief of a heavy county before 2018-12-31 only by the exception of the province */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadershipPost"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLeadershipPostHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRectificationCases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                status?: "open" | "in_progress" | "closed" | "reopened";
                as_of?: string;
                responsible_secretary?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Weak village Party organisations and how they are put right */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RectificationCase"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRectificationCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRectificationCase"];
            };
        };
        responses: {
            /** @description Opens a case: a weak village Party organisation is put right under a named secretary by a deadline */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRectificationCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Weak village Party organisations and how they are put right: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateRectificationCase: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRectificationCase"];
            };
        };
        responses: {
            /** @description Changes who answers for a case, its deadline or its measures */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startRectificationCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRectificationCase"];
            };
        };
        responses: {
            /** @description The rectification has begun */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeRectificationCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRectificationCase"];
            };
        };
        responses: {
            /** @description Closes a case with what came of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenRectificationCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenRectificationCase"];
            };
        };
        responses: {
            /** @description A closed case has relapsed: it is opened again with its file, by a new deadline */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRectificationCaseHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundAllocations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                status?: "draft" | "approved" | "paid";
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What villages are allocated for pay and office */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FundAllocation"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFundAllocation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFundAllocation"];
            };
        };
        responses: {
            /** @description Drafts what a village is to get for pay or office in a year, and who bears which share */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundAllocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What villages are allocated for pay and office: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateFundAllocation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateFundAllocation"];
            };
        };
        responses: {
            /** @description Changes amounts and shares of a draft */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFundAllocation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveFundAllocation"];
            };
        };
        responses: {
            /** @description Approves an allocation: from here on it is paid */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundAllocationHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFundPayments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                division?: string;
                as_of?: string;
                year?: string;
                allocation_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each level paid to villages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FundPayment"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createFundPayment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFundPayment"];
            };
        };
        responses: {
            /** @description Records what one level paid to a village; the payment that makes the three shares whole completes the allocation */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundPayment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each level paid to villages: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundPayment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFundPaymentHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                role?: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
                status?: "active" | "removed";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users of the tenant, by user name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["User"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description A new user of the tenant, with a password for one sign-in, shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One user */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description Another role, scope or name to show */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeUser: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveUser"];
            };
        };
        responses: {
            /** @description The user leaves; his sessions and API keys end in the same moment, his name stays taken */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedUser"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resetUserPassword: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new password for one sign-in, shown once; the user’s sessions end */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserWithPassword"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeUserSessions: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signs the user out everywhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApiKeys: {
        parameters: {
            query?: {
                status?: "active" | "revoked";
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys of the tenant, oldest first */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiKey"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description A new key of the tenant, shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithKey"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One key, without what it opens */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateApiKey: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description A successor with the same permissions, shown once; the old key lasts for the overlap */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyWithKey"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeApiKey"];
            };
        };
        responses: {
            /** @description The key ends, here at once and everywhere within a minute */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                division?: string;
                unit_level?: "central_in_gd" | "province" | "city" | "county" | "township";
                unit_kind?: "organ" | "institution" | "enterprise" | "mass_org";
                parent?: string;
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant's units, by division, as they are or were on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Unit"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnit"];
            };
        };
        responses: {
            /** @description A unit that employs people, in the tenant of its level */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnit: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One unit, as it is or as it was on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateUnit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUnit"];
            };
        };
        responses: {
            /** @description The unit as it is from a day on; what it was stays readable by that day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readUnitHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                home_unit?: string;
                party_status?: "full" | "probationary" | "none";
                cadre_rank?: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
                as_of?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant's own people, by division, as they are or were on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            /** @description A person of the tenant, once in the whole province */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchPerson"];
            };
        };
        responses: {
            /** @description The tenant's own person of a citizen number or phone, which never stands in an address */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProbes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description When somebody entered a person who is the tenant's already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IdentityProbe"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPerson: {
        parameters: {
            query?: {
                as_of?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One person, with rank, Party status and home unit as they are or were on a day */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePerson"];
            };
        };
        responses: {
            /** @description The person as he is from a day on; the citizen number is not changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPersonHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPersonAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who may see which fields of a person and by which rule, and who saw what is sealed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAccess"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revealPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealPerson"];
            };
        };
        responses: {
            /** @description Sealed fields of one person, for a reason, to the owner's organisation department or under a grant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedPerson"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGrants: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                record_id?: string;
                live?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Grants on the tenant's records; for the province all it gave */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Grant"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createGrant: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGrant"];
            };
        };
        responses: {
            /** @description The province opens named sealed fields of one record to itself, for a reason and at most 72 hours */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One grant */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    objectToGrant: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToGrant"];
            };
        };
        responses: {
            /** @description The record's owner objects to a grant, on record; the grant goes on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeGrant: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeGrant"];
            };
        };
        responses: {
            /** @description The province gives a grant back before its time */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Grant"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupportConfirmations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                posting_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sending units' yearly confirmations */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SupportConfirmation"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileSupportConfirmation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileSupportConfirmation"];
            };
        };
        responses: {
            /** @description The sending unit confirms a year's support of its person in post */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportConfirmation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupportConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sending units' yearly confirmations: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportConfirmation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateSupportConfirmation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSupportConfirmation"];
            };
        };
        responses: {
            /** @description The sending unit changes what it confirmed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportConfirmation"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSupportConfirmationHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReimbursementClaims: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                posting_id?: string;
                status?: "draft" | "submitted" | "approved" | "paid" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Costs of a term that the home unit reimburses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReimbursementClaim"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftReimbursementClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftReimbursementClaim"];
            };
        };
        responses: {
            /** @description A cost of the term that the home unit reimburses, in fen */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementClaim"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReimbursementClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Costs of a term that the home unit reimburses: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementClaim"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateReimbursementClaim: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateReimbursementClaim"];
            };
        };
        responses: {
            /** @description Changes a claim that is not submitted yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementClaim"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readReimbursementClaimHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitReimbursementClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReimbursementClaimAct"];
            };
        };
        responses: {
            /** @description Puts the claim to the home unit, judged by the term as it stands now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementClaim"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveReimbursementClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReimbursementClaimAct"];
            };
        };
        responses: {
            /** @description Approves the claim: another user than the one who submitted it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementClaim"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseReimbursementClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseReimbursementClaim"];
            };
        };
        responses: {
            /** @description Refuses the claim, with a reason */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementClaim"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    payReimbursementClaim: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayReimbursementClaim"];
            };
        };
        responses: {
            /** @description Records that the home unit paid */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReimbursementClaim"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                posting_id?: string;
                status?: "draft" | "signed" | "filed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yearly assessments of postings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assessment"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftAssessment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftAssessment"];
            };
        };
        responses: {
            /** @description Begins a year's assessment of a posting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yearly assessments of postings: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAssessment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssessment"];
            };
        };
        responses: {
            /** @description Changes an assessment that is not signed yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssessmentHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signAssessment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAssessment"];
            };
        };
        responses: {
            /** @description Signs the assessment: grade, assessor and day stand */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fileAssessment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileAssessment"];
            };
        };
        responses: {
            /** @description Records the day the assessment was entered in the cadre file; it is frozen from then on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessmentComments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                village_code?: string;
                division?: string;
                year?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosts' words on years of posted people's work */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AssessmentComment"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAssessmentComment: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAssessmentComment"];
            };
        };
        responses: {
            /** @description The host's word on a year of a posted person's work, for the side that assesses him */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentComment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssessmentComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hosts' words on years of posted people's work: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentComment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAssessmentComment: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAssessmentComment"];
            };
        };
        responses: {
            /** @description The host changes its word; an assessment that was signed keeps what it was signed with */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentComment"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAssessmentCommentHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAcceptanceResults: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provincial poverty office's acceptance of postings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AcceptanceResult"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterAcceptanceResult: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterAcceptanceResult"];
            };
        };
        responses: {
            /** @description The provincial poverty office enters the acceptance of a posting */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceResult"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAcceptanceResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provincial poverty office's acceptance of postings: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceResult"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updateAcceptanceResult: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAcceptanceResult"];
            };
        };
        responses: {
            /** @description The provincial poverty office corrects an acceptance; what a promotion copied names its version */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceResult"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAcceptanceResultHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPromotionCases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                posting_id?: string;
                status?: "draft" | "submitted" | "on_notice" | "approved" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Promotions after the task is done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PromotionCase"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPromotionCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPromotionCase"];
            };
        };
        responses: {
            /** @description Begins the promotion of a person after the task is done; its gates say what is missing */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPromotionCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Promotions after the task is done: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    updatePromotionCase: {
        parameters: {
            query?: never;
            header: {
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePromotionCase"];
            };
        };
        responses: {
            /** @description Changes a case that is not submitted yet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPromotionCaseHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPromotionGates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every gate of the case with its evidence and what is missing; a closed case as it was decided */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionGates"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitPromotionCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPromotionCase"];
            };
        };
        responses: {
            /** @description Submits the case: term, acceptance, qualification, rank, years and assessments have to be there */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    noticePromotionCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticePromotionCase"];
            };
        };
        responses: {
            /** @description Records the public notice; whether it was long enough is asked at approval */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvePromotionCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePromotionCase"];
            };
        };
        responses: {
            /** @description The organ that manages the cadre decides: with a gate open this is refused, whoever asks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refusePromotionCase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusePromotionCase"];
            };
        };
        responses: {
            /** @description Refuses the case, with a reason; another may be begun */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PromotionCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRecallCases: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                posting_id?: string;
                status?: "proposed" | "decided_recall" | "decided_keep" | "replaced" | "overtaken";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recall cases of the postings the caller shares; the province sees those it sent or proposed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecallCase"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeRecall: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRecall"];
            };
        };
        responses: {
            /** @description Host, sender or the province proposes the recall of somebody in post, with ground and evidence */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecallCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Recall cases of the postings the caller shares; the province sees those it sent or proposed: one of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRecallCaseHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to the record, in order */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["JournalEntry"][];
                        next: string | null;
                        unavailable: string[];
                    };
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    informRecall: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InformRecall"];
            };
        };
        responses: {
            /** @description Records the day the person was told */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    replyRecall: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyRecall"];
            };
        };
        responses: {
            /** @description The person's reply: his own, or entered by the side that sent him */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideRecall: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRecall"];
            };
        };
        responses: {
            /** @description The department that dispatched recalls: the posting ends on the last day, the seat is vacant the day after */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideKeep: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideKeep"];
            };
        };
        responses: {
            /** @description The department that dispatched keeps the person in post */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecallCase"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJournal: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                tenant?: string;
                record?: string;
                record_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tenant's audit, and the entries of records shared with it; to a key those of records it may read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyJournal: {
        parameters: {
            query?: {
                from_block?: number;
                from_seq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Checks the tenant's own journal and names the first entry that was altered, cut or reordered */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JournalVerification"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
