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
        /**
         * Sign in with a password, or go on with a refresh token
         * @description Anybody may call it.
         */
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
        /**
         * Sign out: end the session of a refresh or access token
         * @description Anybody may call it.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/oauth-authorization-server": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where an OAuth client signs in, refreshes and revokes (RFC 8414)
         * @description Anybody may call it.
         */
        get: operations["readServerMetadata"];
        put?: never;
        post?: never;
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
        /**
         * The public keys of access tokens (RFC 7517)
         * @description Anybody may call it.
         */
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
        /**
         * Who asks, and what he may do
         * @description Whoever is signed in may call it.
         */
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
        /**
         * A new password of one’s own; all other sessions end
         * @description Whoever is signed in may call it.
         */
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
        /**
         * The province and its cities, in code order
         * @description Takes `tenant.read`. Ordered by code.
         */
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
        /**
         * One tenant with its counties
         * @description Takes `tenant.read`.
         */
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
        /**
         * Pairings in force on a day, or all there ever were
         * @description Takes `pairing.read`. Ordered by id, which is the order of making.
         */
        get: operations["listPairings"];
        put?: never;
        /**
         * The province pairs a partner city with a supported city
         * @description Takes `pairing.create`.
         */
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
        /**
         * One pairing
         * @description Takes `pairing.read`.
         */
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
        /**
         * The province ends a pairing; what runs under it stays in force
         * @description Takes `pairing.end`.
         */
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
        /**
         * Poor villages listed on a day that the caller may see
         * @description Takes `village.read`. Ordered by code.
         */
        get: operations["listVillages"];
        put?: never;
        /**
         * The province puts a village on the list of poor villages
         * @description Takes `village.create`.
         */
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
        /**
         * The same list as a file that imports back as unchanged; whole or not at all
         * @description Takes `village.export`.
         */
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
        /**
         * The list of poor villages as a CSV file, one command per city; a city completes its listed villages
         * @description Takes `village.import`.
         */
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
        /**
         * One village, by its newest listing or the one in force on a day
         * @description Takes `village.read`.
         */
        get: operations["readVillage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * A village's city completes it; the province names it and sets its mode
         * @description Takes `village.update`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `village.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * The province takes a village off the list, after its last day on it
         * @description Takes `village.delist`.
         */
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
        /**
         * Assignments the caller may see: its own, those shared with it, for the province all
         * @description Takes `assignment.read`. Ordered by village_code, then id.
         */
        get: operations["listAssignments"];
        put?: never;
        /**
         * One side proposes who helps a village, from when to when
         * @description Takes `assignment.propose`.
         */
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
        /**
         * One assignment
         * @description Takes `assignment.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `assignment.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * The side whose turn it is accepts the current revision
         * @description Takes `assignment.accept`.
         */
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
        /**
         * The side whose turn it is sends back changed terms
         * @description Takes `assignment.counter`.
         */
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
        /**
         * The side whose turn it is declines, with a reason
         * @description Takes `assignment.decline`.
         */
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
        /**
         * The side that proposed withdraws its offer
         * @description Takes `assignment.withdraw`.
         */
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
        /**
         * Either side ends a running assignment, on a date and with a reason; an end that lies ahead may be moved to an earlier day
         * @description Takes `assignment.end`.
         */
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
        /**
         * Both sides call off an agreed assignment before its first day; what it was to replace runs on as it was agreed
         * @description Takes `assignment.end`.
         */
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
        /**
         * Postings the caller may see, as they stand or as of a day; drafts of its own side only
         * @description Takes `posting.read`. Ordered by division, then id.
         */
        get: operations["listPostings"];
        put?: never;
        /**
         * The dispatching side drafts a posting of one of its people; only its own side sees a draft
         * @description Takes `posting.draft`.
         */
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
        /**
         * One posting, as it stands or as of a day
         * @description Takes `posting.read`.
         */
        get: operations["readPosting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The dispatching side changes its draft, or the work phone of a posting that stands
         * @description Takes `posting.draft`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `posting.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Judges a draft, a person, or bare facts by every rule, and writes nothing
         * @description Takes `posting.check`.
         */
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
        /**
         * The dispatching side submits its draft: every rule is judged, the person is claimed
         * @description Takes `posting.submit`.
         */
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
        /**
         * The host confirms a submitted posting: the second key
         * @description Takes `posting.confirm`.
         */
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
        /**
         * The host returns a submitted posting, with a reason
         * @description Takes `posting.confirm`.
         */
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
        /**
         * The dispatching side withdraws a posting before it begins
         * @description Takes `posting.submit`.
         */
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
        /**
         * The dispatching side ends a posting ahead of its time, or moves a last day that lies ahead to an earlier one
         * @description Takes `posting.submit`.
         */
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
        /**
         * The exceptions recorded for a posting, for whoever sees it: what is approved, and by id what still waits
         * @description Takes `posting.read`. Ordered by kind.
         */
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
        /**
         * Another user of the approving side approves a recorded exception
         * @description Takes `exception.approve`.
         */
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
        /**
         * What was corrected beside an ended posting
         * @description Takes `posting.read`. Ordered by id, which is the order of making.
         */
        get: operations["listPostingCorrections"];
        put?: never;
        /**
         * Says beside an ended posting what was wrong in it, signed; the row stays as it ended
         * @description Takes `posting.submit`.
         */
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
        /**
         * The seats a village has: which side owes each, who holds it since when, the days it stood vacant
         * @description Takes `posting.read`. Ordered by the role.
         */
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
        /**
         * Seats of the villages the caller sees: vacant, ending soon, without a named successor
         * @description Takes `posting.read`. Ordered by village_code, then the role.
         */
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
        /**
         * How many records of each duty a posting has, year by year; no quota hangs on it
         * @description Takes `posting.read`.
         */
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
        /**
         * What a term holds: visits, trainings and study sessions (text: the form) by day, records of the duties by count
         * @description Takes `posting.read`.
         */
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
        /**
         * Records of the four duties, as both sides and the holders of the village read them
         * @description Takes `duty_record.read`. Ordered by division, then id.
         */
        get: operations["listDutyRecords"];
        put?: never;
        /**
         * A posted person, or for him the department that sent him, records what he did of one of the four duties
         * @description Takes `duty_record.create`.
         */
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
        /**
         * Records of the four duties, as both sides and the holders of the village read them: one of them
         * @description Takes `duty_record.read`.
         */
        get: operations["readDutyRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The posted person, or for him the department that sent him, corrects a record
         * @description Takes `duty_record.update`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `duty_record.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Visits to posted people
         * @description Takes `visit.read`. Ordered by division, then id.
         */
        get: operations["listVisits"];
        put?: never;
        /**
         * Either side records a visit to a posted person, what was difficult and what helped
         * @description Takes `visit.create`.
         */
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
        /**
         * Visits to posted people: one of them
         * @description Takes `visit.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `visit.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Trainings of first secretaries
         * @description Takes `training_session.read`. Ordered by division, then id.
         */
        get: operations["listTrainingSessions"];
        put?: never;
        /**
         * The host records a training of first secretaries and who took part
         * @description Takes `training_session.create`.
         */
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
        /**
         * Trainings of first secretaries: one of them
         * @description Takes `training_session.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `training_session.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Who took part in a training, one row a posting
         * @description Takes `training_session.read`. Ordered by division, then id.
         */
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
        /**
         * Who took part in a training, one row a posting: one of them
         * @description Takes `training_session.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `training_session.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Good examples of the work in the villages; drafts of the own side only
         * @description Takes `model_case.read`. Ordered by division, then id.
         */
        get: operations["listModelCases"];
        put?: never;
        /**
         * An organisation department drafts a good example
         * @description Takes `model_case.create`.
         */
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
        /**
         * Good examples of the work in the villages; drafts of the own side only: one of them
         * @description Takes `model_case.read`.
         */
        get: operations["readModelCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a draft
         * @description Takes `model_case.update`.
         */
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
        /**
         * Another user of the organisation department has read it and lets it go out
         * @description Takes `model_case.review`.
         */
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
        /**
         * Publishes a reviewed example
         * @description Takes `model_case.publish`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `model_case.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Temporary Party branches, by place, pattern, state and national code, as they stand or as of a day
         * @description Takes `branch.read`. Ordered by division, then id.
         */
        get: operations["listBranches"];
        put?: never;
        /**
         * The partner city drafts the registration of a temporary Party branch at its host; only its side sees a draft
         * @description Takes `branch.draft`.
         */
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
        /**
         * The branches the caller sees as a file with the national codes; whole or not at all
         * @description Takes `branch.export`.
         */
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
        /**
         * To which organisation everybody in post belongs in Party life, who is in none, and the branch to form
         * @description Takes `branch.read`.
         */
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
        /**
         * Registrations of temporary branches as a CSV file, with the national codes; each row becomes a draft
         * @description Takes `branch.import`.
         */
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
        /**
         * One branch, with its officers and its head-count, today or on a day
         * @description Takes `branch.read`.
         */
        get: operations["readBranch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The partner city changes its draft
         * @description Takes `branch.draft`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `branch.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * The partner city submits its application: every rule of registration is judged
         * @description Takes `branch.submit`.
         */
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
        /**
         * The host’s department for the attached organisation approves, and appoints the officers
         * @description Takes `branch.approve`.
         */
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
        /**
         * The host’s department returns the application, with a reason
         * @description Takes `branch.approve`.
         */
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
        /**
         * The partner city closes the working group: the branch dissolves with it, no approval needed
         * @description Takes `branch.dissolve`.
         */
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
        /**
         * Who belongs or belonged to a branch, from when to when, or who did on a day; permanent organisations beside it
         * @description Takes `branch.read`. Ordered by id, which is the order of making.
         */
        get: operations["listBranchMembers"];
        put?: never;
        /**
         * The partner city enters somebody in a branch that was approved
         * @description Takes `branch.submit`.
         */
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
        /**
         * The partner city lets a member leave ahead of the end of his posting, to join another branch or none
         * @description Takes `branch.submit`.
         */
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
        /**
         * The partner city records the day from which a probationary member is a full one
         * @description Takes `branch.submit`.
         */
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
        /**
         * The approving side names the officers anew, from a day on
         * @description Takes `branch.approve`.
         */
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
        /**
         * The papers issued for a branch: registration form, approval, letter of introduction
         * @description Takes `branch.read`. Ordered by kind, then id.
         */
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
        /**
         * One paper as a page that prints on A4; its two sides read it
         * @description Takes `branch.read`.
         */
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
        /**
         * Whether a paper stands, by its check code; nothing of whom it is about
         * @description Anybody may call it.
         */
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
        /**
         * What temporary branches did
         * @description Takes `branch_act.read`. Ordered by division, then id.
         */
        get: operations["listBranchActs"];
        put?: never;
        /**
         * Records what a temporary branch did; what it may not do is refused by the regulation of the day of the act
         * @description Takes `branch_act.create`.
         */
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
        /**
         * What temporary branches did: one of them
         * @description Takes `branch_act.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `branch_act.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Yearly study plans
         * @description Takes `study.read`. Ordered by division, then id.
         */
        get: operations["listStudyPlans"];
        put?: never;
        /**
         * The yearly study plan of a branch or a village organisation, with its part on poverty duties
         * @description Takes `study.write`.
         */
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
        /**
         * Yearly study plans: one of them
         * @description Takes `study.read`.
         */
        get: operations["readStudyPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The organiser changes its plan
         * @description Takes `study.write`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `study.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Study sessions, by form
         * @description Takes `study.read`. Ordered by division, then id.
         */
        get: operations["listStudySessions"];
        put?: never;
        /**
         * A session of a branch or a village organisation, with its topics and who took part, once a person
         * @description Takes `study.write`.
         */
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
        /**
         * Study sessions, by form: one of them
         * @description Takes `study.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `study.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Who took part in which session
         * @description Takes `study.read`. Ordered by division, then id.
         */
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
        /**
         * Who took part in which session: one of them
         * @description Takes `study.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `study.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Problems found in study and how they were put right
         * @description Takes `study.read`. Ordered by division, then id.
         */
        get: operations["listStudyProblems"];
        put?: never;
        /**
         * A problem that study brought to light, of the branch or of one of its members
         * @description Takes `study.write`.
         */
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
        /**
         * The problem was put right, with what was done
         * @description Takes `study.write`.
         */
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
        /**
         * Problems found in study and how they were put right: one of them
         * @description Takes `study.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `study.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Where people of pattern A study, if not in the organisation of their village
         * @description Takes `study.read`. Ordered by division, then id.
         */
        get: operations["listStudyPlacements"];
        put?: never;
        /**
         * Records where somebody of pattern A studies, if not in the organisation of his village
         * @description Takes `study_placement.create`.
         */
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
        /**
         * Where people of pattern A study, if not in the organisation of their village: one of them
         * @description Takes `study.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `study.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Sheets of four leads
         * @description Takes `four_leads_sheet.read`. Ordered by division, then id.
         */
        get: operations["listFourLeadsSheets"];
        put?: never;
        /**
         * A posted member begins his sheet of four leads of a year
         * @description Takes `four_leads_sheet.write`.
         */
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
        /**
         * Sheets of four leads: one of them
         * @description Takes `four_leads_sheet.read`.
         */
        get: operations["readFourLeadsSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The member goes on with his sheet
         * @description Takes `four_leads_sheet.write`.
         */
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
        /**
         * The member submits his sheet with all four leads
         * @description Takes `four_leads_sheet.write`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `four_leads_sheet.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * What the province has set for tenants, in the order it was said; the newest word on a name stands
         * @description Takes `setting.read`. Ordered by id, which is the order of making.
         */
        get: operations["listSettings"];
        put?: never;
        /**
         * The province sets something for a tenant, with its reason
         * @description Takes `setting.create`.
         */
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
        /**
         * The rule book the API enforces, with the settings in force on a day
         * @description Takes `rule.read`. Ordered by the order of the rule book.
         */
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
        /**
         * One rule: clause, strength, codes, readings of its ambiguous points, settings
         * @description Takes `rule.read`.
         */
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
        /**
         * What is open, done, overdue or lapsed, today or on a day, and by whose side: derived from the records by the rules, never typed in
         * @description Takes `task.read`. Ordered by due_on, then id.
         */
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
        /**
         * The figures of a day by city, pair of cities, county or mode, in code order, never ranked
         * @description Takes `summary.read`.
         */
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
        /**
         * The same figures as a table for Excel and WPS
         * @description Takes `summary.read`.
         */
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
        /**
         * The same figures as a workbook: figures, seats by who owes them, notes
         * @description Takes `summary.read`.
         */
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
        /**
         * The sealed months in order, each with its hash and signature
         * @description Takes `sealed_period.read`. Ordered by period.
         */
        get: operations["listSealedPeriods"];
        put?: never;
        /**
         * The province closes a month: the figures of its last day, hashed, signed and never changed again
         * @description Takes `sealed_period.create`.
         */
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
        /**
         * A sealed month: the same bytes at each reading
         * @description Takes `sealed_period.read`.
         */
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
        /**
         * What of a sealed month is another figure now: by which records, by whom, and by how much
         * @description Takes `sealed_period.read`.
         */
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
        /**
         * Counts a tenant's figures and tasks anew from its records, and says where those that are kept differ
         * @description Takes `recount.read`.
         */
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
        /**
         * Puts a tenant's figures and tasks right where a recount finds them different
         * @description Takes `recount.repair`.
         */
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
        /**
         * Local officials
         * @description Takes `official.read`. Ordered by division, then id.
         */
        get: operations["listOfficials"];
        put?: never;
        /**
         * Enters a local official, known by name in his city
         * @description Takes `official.create`.
         */
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
        /**
         * Local officials: one of them
         * @description Takes `official.read`.
         */
        get: operations["readOfficial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects what is on record of an official
         * @description Takes `official.update`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `official.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Who holds and held which post
         * @description Takes `leadership_post.read`. Ordered by division, then id.
         */
        get: operations["listLeadershipPosts"];
        put?: never;
        /**
         * Records who holds a post of a county, township or village, and from when
         * @description Takes `leadership_post.create`.
         */
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
        /**
         * Who holds and held which post: one of them
         * @description Takes `leadership_post.read`.
         */
        get: operations["readLeadershipPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Completes what a post has to have on record
         * @description Takes `leadership_post.update`.
         */
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
        /**
         * Ends a post with its last day; a chief of a heavy county before 2018-12-31 only by the exception of the province
         * @description Takes `leadership_post.end`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `leadership_post.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Weak village Party organisations and how they are put right
         * @description Takes `rectification_case.read`. Ordered by division, then id.
         */
        get: operations["listRectificationCases"];
        put?: never;
        /**
         * Opens a case: a weak village Party organisation is put right under a named secretary by a deadline
         * @description Takes `rectification_case.create`.
         */
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
        /**
         * Weak village Party organisations and how they are put right: one of them
         * @description Takes `rectification_case.read`.
         */
        get: operations["readRectificationCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes who answers for a case, its deadline or its measures
         * @description Takes `rectification_case.update`.
         */
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
        /**
         * The rectification has begun
         * @description Takes `rectification_case.start`.
         */
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
        /**
         * Closes a case with what came of it
         * @description Takes `rectification_case.close`.
         */
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
        /**
         * A closed case has relapsed: it is opened again with its file, by a new deadline
         * @description Takes `rectification_case.reopen`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `rectification_case.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * What villages are allocated for pay and office
         * @description Takes `fund_allocation.read`. Ordered by division, then id.
         */
        get: operations["listFundAllocations"];
        put?: never;
        /**
         * Drafts what a village is to get for pay or office in a year, and who bears which share
         * @description Takes `fund_allocation.create`.
         */
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
        /**
         * What villages are allocated for pay and office: one of them
         * @description Takes `fund_allocation.read`.
         */
        get: operations["readFundAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes amounts and shares of a draft
         * @description Takes `fund_allocation.update`.
         */
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
        /**
         * Approves an allocation: from here on it is paid
         * @description Takes `fund_allocation.approve`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `fund_allocation.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * What each level paid to villages
         * @description Takes `fund_payment.read`. Ordered by division, then id.
         */
        get: operations["listFundPayments"];
        put?: never;
        /**
         * Records what one level paid to a village; the payment that makes the three shares whole completes the allocation
         * @description Takes `fund_payment.create`.
         */
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
        /**
         * What each level paid to villages: one of them
         * @description Takes `fund_payment.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `fund_payment.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * The users of the tenant, by user name
         * @description Takes `user.read`. Ordered by username.
         */
        get: operations["listUsers"];
        put?: never;
        /**
         * A new user of the tenant, with a password for one sign-in, shown once
         * @description Takes `user.create`.
         */
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
        /**
         * One user
         * @description Takes `user.read`.
         */
        get: operations["readUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Another role, scope or name to show
         * @description Takes `user.update`.
         */
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
        /**
         * The user leaves; his sessions and API keys end in the same moment, his name stays taken
         * @description Takes `user.remove`.
         */
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
        /**
         * A new password for one sign-in, shown once; the user’s sessions end
         * @description Takes `user.update`.
         */
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
        /**
         * Signs the user out everywhere
         * @description Takes `user.update`.
         */
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
        /**
         * The keys of the tenant, oldest first
         * @description Takes `api_key.read`. Ordered by id, which is the order of making.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * A new key of the tenant, shown once
         * @description Takes `api_key.create`.
         */
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
        /**
         * One key, without what it opens
         * @description Takes `api_key.read`.
         */
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
        /**
         * A successor with the same permissions, shown once; the old key lasts for the overlap
         * @description Takes `api_key.rotate`.
         */
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
        /**
         * The key ends, here at once and everywhere within a minute
         * @description Takes `api_key.revoke`.
         */
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
        /**
         * The tenant's units, by division, as they are or were on a day
         * @description Takes `unit.read`. Ordered by division, then id.
         */
        get: operations["listUnits"];
        put?: never;
        /**
         * A unit that employs people, in the tenant of its level
         * @description Takes `unit.create`.
         */
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
        /**
         * One unit, as it is or as it was on a day
         * @description Takes `unit.read`.
         */
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The unit as it is from a day on; what it was stays readable by that day
         * @description Takes `unit.update`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `unit.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * The tenant's own people, by division, as they are or were on a day
         * @description Takes `person.read`. Ordered by division, then id.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * A person of the tenant, once in the whole province
         * @description Takes `person.create`.
         */
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
        /**
         * The tenant's own person of a citizen number or phone, which never stands in an address
         * @description Takes `person.search`.
         */
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
        /**
         * When somebody entered a person who is the tenant's already
         * @description Takes `probe.read`. Ordered by the order they were made in.
         */
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
        /**
         * One person, with rank, Party status and home unit as they are or were on a day
         * @description Takes `person.read`.
         */
        get: operations["readPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The person as he is from a day on; the citizen number is not changed
         * @description Takes `person.update`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `person.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Who may see which fields of a person and by which rule, and who saw what is sealed
         * @description Takes `person.access`.
         */
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
        /**
         * Sealed fields of one person, for a reason, to the owner's organisation department or under a grant
         * @description Takes `person.reveal`.
         */
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
        /**
         * Grants on the tenant's records; for the province all it gave
         * @description Takes `grant.read`. Ordered by id, which is the order of making.
         */
        get: operations["listGrants"];
        put?: never;
        /**
         * The province opens named sealed fields of one record to itself, for a reason and at most 72 hours
         * @description Takes `grant.create`.
         */
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
        /**
         * One grant
         * @description Takes `grant.read`.
         */
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
        /**
         * The record's owner objects to a grant, on record; the grant goes on
         * @description Takes `grant.object`.
         */
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
        /**
         * The province gives a grant back before its time
         * @description Takes `grant.revoke`.
         */
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
        /**
         * The sending units' yearly confirmations
         * @description Takes `support_confirmation.read`. Ordered by division, then id.
         */
        get: operations["listSupportConfirmations"];
        put?: never;
        /**
         * The sending unit confirms a year's support of its person in post
         * @description Takes `support_confirmation.create`.
         */
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
        /**
         * The sending units' yearly confirmations: one of them
         * @description Takes `support_confirmation.read`.
         */
        get: operations["readSupportConfirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The sending unit changes what it confirmed
         * @description Takes `support_confirmation.create`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `support_confirmation.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Costs of a term that the home unit reimburses
         * @description Takes `reimbursement_claim.read`. Ordered by division, then id.
         */
        get: operations["listReimbursementClaims"];
        put?: never;
        /**
         * A cost of the term that the home unit reimburses, in fen
         * @description Takes `reimbursement_claim.create`.
         */
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
        /**
         * Costs of a term that the home unit reimburses: one of them
         * @description Takes `reimbursement_claim.read`.
         */
        get: operations["readReimbursementClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a claim that is not submitted yet
         * @description Takes `reimbursement_claim.create`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `reimbursement_claim.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Puts the claim to the home unit, judged by the term as it stands now
         * @description Takes `reimbursement_claim.create`.
         */
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
        /**
         * Approves the claim: another user than the one who submitted it
         * @description Takes `reimbursement_claim.approve`.
         */
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
        /**
         * Refuses the claim, with a reason
         * @description Takes `reimbursement_claim.approve`.
         */
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
        /**
         * Records that the home unit paid
         * @description Takes `reimbursement_claim.approve`.
         */
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
        /**
         * Yearly assessments of postings
         * @description Takes `assessment.read`. Ordered by division, then id.
         */
        get: operations["listAssessments"];
        put?: never;
        /**
         * Begins a year's assessment of a posting
         * @description Takes `assessment.create`.
         */
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
        /**
         * Yearly assessments of postings: one of them
         * @description Takes `assessment.read`.
         */
        get: operations["readAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an assessment that is not signed yet
         * @description Takes `assessment.create`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `assessment.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Signs the assessment: grade, assessor and day stand
         * @description Takes `assessment.sign`.
         */
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
        /**
         * Records the day the assessment was entered in the cadre file; it is frozen from then on
         * @description Takes `assessment.sign`.
         */
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
        /**
         * The hosts' words on years of posted people's work
         * @description Takes `assessment_comment.read`. Ordered by division, then id.
         */
        get: operations["listAssessmentComments"];
        put?: never;
        /**
         * The host's word on a year of a posted person's work, for the side that assesses him
         * @description Takes `assessment_comment.create`.
         */
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
        /**
         * The hosts' words on years of posted people's work: one of them
         * @description Takes `assessment_comment.read`.
         */
        get: operations["readAssessmentComment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The host changes its word; an assessment that was signed keeps what it was signed with
         * @description Takes `assessment_comment.create`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `assessment_comment.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * The provincial poverty office's acceptance of postings
         * @description Takes `acceptance_result.read`. Ordered by division, then id.
         */
        get: operations["listAcceptanceResults"];
        put?: never;
        /**
         * The provincial poverty office enters the acceptance of a posting
         * @description Takes `acceptance_result.enter`.
         */
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
        /**
         * The provincial poverty office's acceptance of postings: one of them
         * @description Takes `acceptance_result.read`.
         */
        get: operations["readAcceptanceResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * The provincial poverty office corrects an acceptance; what a promotion copied names its version
         * @description Takes `acceptance_result.enter`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `acceptance_result.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Promotions after the task is done
         * @description Takes `promotion_case.read`. Ordered by division, then id.
         */
        get: operations["listPromotionCases"];
        put?: never;
        /**
         * Begins the promotion of a person after the task is done; its gates say what is missing
         * @description Takes `promotion_case.create`.
         */
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
        /**
         * Promotions after the task is done: one of them
         * @description Takes `promotion_case.read`.
         */
        get: operations["readPromotionCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a case that is not submitted yet
         * @description Takes `promotion_case.create`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `promotion_case.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Every gate of the case with its evidence and what is missing; a closed case as it was decided
         * @description Takes `promotion_case.read`.
         */
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
        /**
         * Submits the case: term, acceptance, qualification, rank, years and assessments have to be there
         * @description Takes `promotion_case.create`.
         */
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
        /**
         * Records the public notice; whether it was long enough is asked at approval
         * @description Takes `promotion_case.decide`.
         */
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
        /**
         * The organ that manages the cadre decides: with a gate open this is refused, whoever asks
         * @description Takes `promotion_case.decide`.
         */
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
        /**
         * Refuses the case, with a reason; another may be begun
         * @description Takes `promotion_case.decide`.
         */
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
        /**
         * Recall cases of the postings the caller shares; the province sees those it sent or proposed
         * @description Takes `recall_case.read`. Ordered by division, then id.
         */
        get: operations["listRecallCases"];
        put?: never;
        /**
         * Host, sender or the province proposes the recall of somebody in post, with ground and evidence
         * @description Takes `recall_case.propose`.
         */
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
        /**
         * Recall cases of the postings the caller shares; the province sees those it sent or proposed: one of them
         * @description Takes `recall_case.read`.
         */
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
        /**
         * What happened to the record, in order
         * @description Takes `recall_case.read`. Ordered by seq, which is the order of commit.
         */
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
        /**
         * Records the day the person was told
         * @description Takes `recall_case.inform`.
         */
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
        /**
         * The person's reply: his own, or entered by the side that sent him
         * @description Takes `recall_case.reply`.
         */
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
        /**
         * The department that dispatched recalls: the posting ends on the last day, the seat is vacant the day after
         * @description Takes `recall_case.decide`.
         */
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
        /**
         * The department that dispatched keeps the person in post
         * @description Takes `recall_case.decide`.
         */
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
        /**
         * The tenant's audit, and the entries of records shared with it; to a key those of records it may read
         * @description Takes `journal.read`. Ordered by inside a tenant seq, which is the order of commit; between tenants the day.
         */
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
        /**
         * Checks the tenant's own journal and names the first entry that was altered, cut or reordered
         * @description Takes `journal.read`.
         */
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
        Problem: {
            /** @description What kind it is: of a problem the address of its page, of a division its type. */
            type: string;
            /** @description A title. */
            title: string;
            /** @description Its state on the day of the answer. */
            status: number;
            /**
             * @description The code, as programs read it.
             * @enum {string}
             */
            code: "INVALID_REQUEST" | "IDEMPOTENCY_KEY_REQUIRED" | "UNAUTHENTICATED" | "INVALID_GRANT" | "API_KEY_EXPIRED" | "API_KEY_REVOKED" | "NOT_PERMITTED" | "API_KEY_NETWORK" | "NOT_POSTED" | "PASSWORD_CHANGE_REQUIRED" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "VERSION_CONFLICT" | "TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "IDEMPOTENCY_KEY_REUSED" | "PRECONDITION_REQUIRED" | "RATE_LIMITED" | "INTERNAL" | "TENANT_UNAVAILABLE" | "NOT_CONFIGURED" | "PASSWORD_TOO_SHORT" | "PASSWORD_TOO_SIMPLE" | "PASSWORD_BLOCKED" | "PASSWORD_TOO_LONG" | "PASSWORD_UNCHANGED" | "USERNAME_TAKEN" | "ROLE_SCOPE" | "EXPIRY_TOO_LATE" | "PERMISSION_NOT_HELD" | "EXCEPTION_TWICE" | "DUPLICATE_ROW" | "FILE_KIND" | "FILE_HEADER" | "FILE_HEADER_TWICE" | "FILE_QUOTES" | "FILE_LONG" | "LINE_BREAK_CELL" | "SURPLUS_CELL" | "CELL_LIST" | "FORMULA_CELL" | "INVALID_CELL" | "COUNTER_UNCHANGED" | "DATE_ORDER" | "FIELD_REQUIRED" | "GAP" | "MODE_MISMATCH" | "NOT_YOUR_TURN" | "NO_ASSIGNMENT" | "PAIRING_NOT_FOUND" | "POSTINGS_OPEN" | "REASON_REQUIRED" | "RECORDS_AFTER" | "REVISION_STALE" | "STATE" | "USCC_FORMAT" | "VILLAGE_ASSIGNED" | "COUNTY_CODE_FORMER" | "VILLAGE_CODE" | "VILLAGE_NOT_LISTED" | "ATTACHED_ORG" | "BRANCH_COMMITTEE" | "BRANCH_DISSOLVED" | "BRANCH_EXISTS" | "BRANCH_FORBIDDEN_ACT" | "BRANCH_LEVEL" | "BRANCH_NOT_APPROVED" | "BRANCH_TASK" | "BRANCH_TOO_SMALL" | "FOUR_LEADS_INCOMPLETE" | "MEETING_QUORUM" | "MEMBER_IN_OTHER_BRANCH" | "MEMBER_NOT_CPC" | "MEMBER_OUTSIDE_HOST" | "MEMBER_WRONG_MODE" | "MEMBER_WRONG_ROLE" | "OFFICER_NOT_APPOINTED" | "OFFICER_NOT_MEMBER" | "RELATION_TRANSFERRED" | "STUDY_ORG" | "TEMP_BRANCH_NOT_ALLOWED" | "AGE_UNDER_18" | "ATTESTATION_MISSING" | "BIRTH_ID_MISMATCH" | "CITIZEN_ID" | "DOC_NO_FORMAT" | "END_REASON_REQUIRED" | "EXCEPTION_APPROVER" | "EXCEPTION_REASON" | "EXCEPTION_REQUIRED" | "FS_NOT_CPC" | "FS_WRONG_TENANT" | "GRANT_REQUIRED" | "HEALTH_UNFIT" | "MEMBER_TENANT" | "MEMBER_WITHOUT_LEADER" | "MODE_POST_ROLE" | "MODE_UNIT_KIND" | "MODE_UNIT_LEVEL" | "PERSON_ALREADY_POSTED" | "PERSON_EXISTS" | "POST_OCCUPIED" | "RANK_BELOW_DIVISION_DEPUTY" | "ROLE_NOT_ORG" | "SELF_APPROVAL" | "TERM_TOO_LONG" | "UNIT_TENANT_MISMATCH" | "UNIT_TWICE" | "USCC_KIND" | "ACCEPTANCE_REQUIRED" | "AMOUNT_POSITIVE" | "AMOUNT_TOO_HIGH" | "ASSESSMENT_BLOCKS" | "ASSESSMENT_DUPLICATE" | "ASSESSMENT_NOT_FILED" | "CLAIM_PAYER" | "DATE_IN_FUTURE" | "DATE_OUTSIDE_TERM" | "DUTY_CATEGORY" | "DUTY_ITEM" | "HOME_UNIT_LOCKED" | "HOUSEHOLD_NOT_IN_VILLAGE" | "NOTICE_TOO_SHORT" | "POSTING_NOT_COMPLETED" | "PROMOTION_AUTHORITY" | "PROMOTION_ONE_RANK" | "PROMOTION_POST_ROLE" | "QUOTA_UNCONFIRMED" | "RANK_YEARS" | "RECALL_DECIDER" | "RECALL_REASON" | "REVIEW_REQUIRED" | "TREATMENT_CHANGED" | "NOTE_REQUIRED" | "CANDIDATE_NOT_CPC" | "RECTIFY_NO_SECRETARY" | "RECTIFY_NO_DEADLINE" | "RECTIFY_LEVEL_PERSON" | "RECTIFY_NO_COUNTY_LEADER" | "RECTIFY_NO_TOWNSHIP" | "RECTIFY_CONVENOR" | "ASSIST_NOT_RESPONSIBLE" | "FUND_AREA" | "FUND_YEAR" | "PAY_BELOW_STANDARD" | "OFFICE_BELOW_STANDARD" | "SHARE_RATIO" | "FUND_ITEM";
            /** @description The number of the rule behind it. */
            rule?: string;
            /** @description What would be accepted, in the language asked for. */
            detail: string;
            /** @description Everything that is wrong, one by one. */
            errors: ({
                /** @description The member it is about. */
                field?: string;
                /** @description The code, as programs read it. */
                code: string;
                /** @description The number of the rule behind it. */
                rule?: string;
                /** @description A title. */
                title: string;
                /** @description What would be accepted, in the language asked for. */
                detail: string;
                /** @description The values that are taken here. */
                accepted?: string[];
                /** @description The exception that would cure it. */
                exception_kind?: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description The actions open to the caller now. */
            allowed?: string[];
            /** @description The permission that was missing. */
            permission?: string;
            /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
            unavailable?: string[];
            /** @description The code as OAuth has it. */
            error?: string;
            /** @description What is wrong, for developers. */
            error_description?: string;
            /** @description The request: also in `X-Request-Id`, in the log and in the journal. */
            request_id: string;
        } & {
            [key: string]: unknown;
        };
        TokenAnswer: {
            /** @description A JWT (`at+jwt`) for ten minutes. */
            access_token: string;
            /**
             * @description Always Bearer.
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description Seconds until the access token ends.
             * @enum {number}
             */
            expires_in: 600;
            /** @description Gives a new pair once. */
            refresh_token: string;
            /** @description Whether a one-time password has to be changed before anything else. */
            password_change_required?: boolean;
        };
        TokenRequest: {
            /**
             * @description Password or refresh_token.
             * @example password
             */
            grant_type: string;
            /**
             * @description A tenant: the six-digit code of a city, or of the province (440000).
             * @example 441400
             */
            tenant?: string;
            /**
             * @description The name a user signs in with.
             * @example city_org@441400
             */
            username?: string;
            /** @description His password. */
            password?: string;
            /** @description Gives a new pair once. */
            refresh_token?: string;
            /**
             * @description What your program calls itself; it goes into the token and decides nothing.
             * @example oa.meizhou
             */
            client_id?: string;
        };
        RevokeAnswer: Record<string, never>;
        RevokeRequest: {
            /** @description A refresh or access token of the session that ends. */
            token: string;
            /** @description Taken and not needed. */
            token_type_hint?: string;
        };
        ServerMetadata: {
            /**
             * Format: uri
             * @description The address of the deployment.
             */
            issuer: string;
            /**
             * Format: uri
             * @description Where to sign in and refresh.
             */
            token_endpoint: string;
            /**
             * Format: uri
             * @description Where to sign out.
             */
            revocation_endpoint: string;
            /**
             * Format: uri
             * @description Where the public keys are.
             */
            jwks_uri: string;
            /**
             * Format: uri
             * @description The documentation.
             */
            service_documentation: string;
            /** @description The grants the token endpoint takes. */
            grant_types_supported: ("password" | "refresh_token")[];
            /** @description None: there is no authorization endpoint. */
            response_types_supported: string[];
            /** @description How a program may authenticate; its secret is not looked at. */
            token_endpoint_auth_methods_supported: string[];
            /** @description The same, at the revocation endpoint. */
            revocation_endpoint_auth_methods_supported: string[];
            /** @description Languages of the texts. */
            ui_locales_supported: string[];
        };
        Jwks: {
            /** @description The public keys, the one that signs first. */
            keys: {
                /**
                 * @description Key type.
                 * @enum {string}
                 */
                kty: "EC";
                /**
                 * @description Curve.
                 * @enum {string}
                 */
                crv: "P-256";
                /** @description First coordinate, base64url. */
                x: string;
                /** @description Second coordinate, base64url. */
                y: string;
                /** @description Key id. */
                kid: string;
                /**
                 * @description Algorithm.
                 * @enum {string}
                 */
                alg: "ES256";
                /**
                 * @description What the key is for.
                 * @enum {string}
                 */
                use: "sig";
            }[];
        };
        Me: {
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            kind: "user" | "api_key";
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The tenant's name, in the reader's language. */
            tenant_name: string;
            /** @description The name a user signs in with. */
            username?: string;
            /** @description The name a user is shown by; null where he has none. */
            display_name?: string | null;
            /** @description What a user is in his tenant. */
            role: ("province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder") | null;
            /** @description How far it reaches: a division code, a unit or a person. */
            scope: string;
            /** @description What it may do. */
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            /** @description Whether a one-time password has to be changed before anything else. */
            password_change_required: boolean;
        };
        PasswordChanged: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /** @description Whether a one-time password has to be changed before anything else. */
            password_change_required: boolean;
        };
        ChangePassword: {
            /** @description The password as it is now. */
            current_password: string;
            /** @description The password from now on. */
            new_password: string;
        };
        Tenant: {
            /**
             * @description The code, as programs read it.
             * @example 441400
             */
            code: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            kind: "province" | "partner" | "supported" | "self_assist";
            /** @description The name in Chinese. */
            name_zh: string;
            /** @description The short name in Chinese. */
            short_zh: string;
            /** @description The name in English. */
            name_en: string;
            /** @description Whether the city has counties between itself and its townships. */
            has_county_level: boolean;
            /** @description The counties of the city. */
            counties: components["schemas"]["County"][];
        };
        County: {
            /** @description The code, as programs read it. */
            code: string;
            /** @description The name in Chinese. */
            name_zh: string;
            /** @description The name in English. */
            name_en: string;
            /** @description What kind it is: of a problem the address of its page, of a division its type. */
            type: string;
        };
        /** @description The cursor of the next page. */
        Cursor: string;
        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
        Unavailable: string[];
        Pairing: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /**
             * @description The city that helps.
             * @example 441400
             */
            partner_city: string;
            /**
             * @description The city that is helped.
             * @example 441400
             */
            supported_city: string;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @description The first day no longer in force; null while it is open.
             * @example 2016-05-01
             */
            valid_to: string | null;
            /** @description Why it ended; null while it stands. */
            end_reason: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreatePairing: {
            /**
             * @description The city that helps.
             * @example 441400
             */
            partner_city: string;
            /**
             * @description The city that is helped.
             * @example 441400
             */
            supported_city: string;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @description The first day no longer in force; null while it is open.
             * @example 2016-05-01
             */
            valid_to?: string;
        };
        EndPairing: {
            /**
             * Format: date
             * @description The last day; null while it is open.
             * @example 2016-05-01
             */
            ended_on: string;
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        Village: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /** @description The code, as programs read it. */
            code: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The county, six digits. */
            county_code: string;
            /** @description What it is called. */
            name: string;
            /** @description The township by name; null where it is not known. */
            township: string | null;
            /**
             * @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city).
             * @enum {string}
             */
            dispatch_mode: "province" | "paired" | "self";
            /**
             * @description Who helps: the partner city, the province, or the host itself.
             * @example 441400
             */
            helper_tenant: string | null;
            /** @description The units that help, by name. */
            helper_units: string[];
            /**
             * Format: date
             * @description The first day on the list of poor villages.
             * @example 2016-05-01
             */
            listed_on: string;
            /**
             * Format: date
             * @description The first day no longer on the list; null while it stands there.
             * @example 2016-05-01
             */
            delisted_on: string | null;
            /** @description Why it was taken off the list; null while it stands there. */
            delist_reason: string | null;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @description The first day no longer in force; null while it is open.
             * @example 2016-05-01
             */
            valid_to: string | null;
            /** @description Registered households; null where it is not known. */
            registered_households: number | null;
            /** @description Inhabitants; null where it is not known. */
            population: number | null;
            /** @description Poor households; null where it is not known. */
            poor_households: number | null;
            /** @description Poor inhabitants; null where it is not known. */
            poor_population: number | null;
            /** @description A remark; null where there is none. */
            note: string | null;
            /** @description Whether the village is invented, for demonstration. */
            synthetic: boolean;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        VillageImport: {
            /** @description Whether nothing was written. */
            dry_run: boolean;
            /** @description Rows that made a record. */
            created: number;
            /** @description Rows that changed one. */
            updated: number;
            /** @description Rows that said nothing new. */
            unchanged: number;
            /** @description Rows that were not taken. */
            rejected: number;
            /** @description Rows whose database did not answer: send the file again with the same key. */
            pending: number;
            /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
            unavailable: string[];
            /** @description One entry for each row. */
            rows: {
                /** @description The line in the file. */
                line: number;
                /** @description Last line. */
                last_line?: number;
                /**
                 * @description What became of the row.
                 * @enum {string}
                 */
                outcome: "created" | "updated" | "unchanged" | "rejected" | "pending";
                /** @description Everything that is wrong, one by one. */
                errors: {
                    /** @description The column. */
                    column: string;
                    /** @description The code, as programs read it. */
                    code: string;
                    /** @description The number of the rule behind it. */
                    rule?: string;
                    /** @description What would be accepted, in the language asked for. */
                    detail: string;
                }[];
            }[];
            /** @description Ignored columns. */
            ignored_columns: {
                /** @description Where to go on reading: serves with any filter, and never ends. */
                position: number;
                /** @description Header. */
                header: string;
            }[];
            /** @description Skipped. */
            skipped: {
                /** @description The first day. */
                from: number;
                /** @description The last day; null while it is open. */
                to: number;
                /**
                 * @description What differs.
                 * @enum {string}
                 */
                what: "separator" | "title" | "header" | "blank";
            }[];
        };
        CreateVillage: {
            /**
             * @description The code, as programs read it.
             * @example 441424123218
             */
            code: string;
            /** @description What it is called. */
            name: string;
            /** @description The township by name; null where it is not known. */
            township?: string | null;
            /** @description The units that help, by name. */
            helper_units?: string[];
            /**
             * @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city).
             * @enum {string}
             */
            dispatch_mode: "province" | "paired" | "self";
            /**
             * Format: date
             * @description The first day on the list of poor villages.
             * @example 2016-05-01
             */
            listed_on: string;
        };
        JournalEntry: {
            /** @description Whose database it lies in. */
            tenant_code: string;
            /** @description The place in the order of its tenant, given at commit. */
            seq: number;
            /** @description The day (Asia/Shanghai). */
            day: string;
            /** @description The kind of record: the segment of its path. */
            record: string;
            /** @description The id of the record, or the code of a village. */
            record_id: string;
            /** @description What happened to it. */
            action: string;
            /** @description The tenant that acted. */
            actor_tenant: string;
            /** @description The role he acted in; null for keys and the system. */
            actor_role: string | null;
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id?: string;
            /** @description When (UTC). */
            at?: string;
            /** @description A user, a key, or the system by the clock. */
            actor_kind?: string;
            /** @description The user or key that acted; null where it is of another tenant. */
            actor_id?: string | null;
            /** @description The other tenant the record names; null where there is none. */
            counterpart?: string | null;
            /** @description Member → [before, after]. */
            changes?: {
                [key: string]: [
                    unknown,
                    unknown
                ];
            };
            /** @description The version of the rule book it was judged by. */
            rule_version?: string;
            /** @description The request: also in `X-Request-Id`, in the log and in the journal. */
            request_id?: string;
        };
        UpdateVillage: {
            /** @description What it is called. */
            name?: string;
            /** @description The township by name; null where it is not known. */
            township?: string | null;
            /** @description The units that help, by name. */
            helper_units?: string[];
            /** @description Registered households; null where it is not known. */
            registered_households?: number | null;
            /** @description Inhabitants; null where it is not known. */
            population?: number | null;
            /** @description Poor households; null where it is not known. */
            poor_households?: number | null;
            /** @description Poor inhabitants; null where it is not known. */
            poor_population?: number | null;
            /** @description A remark; null where there is none. */
            note?: string | null;
            /**
             * @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city).
             * @enum {string}
             */
            dispatch_mode?: "province" | "paired" | "self";
            /**
             * Format: date
             * @description The first day of the new mode; today where it is not given.
             * @example 2016-05-01
             */
            mode_from?: string;
        };
        DelistVillage: {
            /**
             * Format: date
             * @description The first day no longer on the list; null while it stands there.
             * @example 2016-05-01
             */
            delisted_on: string;
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        Assignment: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The village, twelve digits. */
            village_code: string;
            /**
             * @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city).
             * @enum {string}
             */
            mode: "province" | "paired" | "self";
            /**
             * @description Who helps: the partner city, the province, or the host itself.
             * @example 441400
             */
            helper_tenant: string;
            /** @description The units that help, by name. */
            helper_units: components["schemas"]["HelperUnit"][];
            /** @description What is to be reached, by figure; null where nothing was agreed. */
            targets: components["schemas"]["Targets"];
            /** @description A remark; null where there is none. */
            note: string | null;
            /** @description What it takes the place of; null where it is the first. */
            replaces: string | null;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "proposed" | "countered" | "active" | "ended" | "declined" | "withdrawn";
            /** @description Rises by one with each offer and counter-offer. */
            revision: number;
            /** @description SHA-256 over the content that an acceptance binds to (hex). */
            content_hash: string;
            /**
             * @description The tenant that proposed.
             * @example 441400
             */
            proposed_by: string;
            /** @description The tenants that agreed so far. */
            accepted_by: string[];
            /**
             * @description The tenant whose turn it is; null where nobody has to act.
             * @example 441400
             */
            turn: string | null;
            /**
             * Format: date-time
             * @description Since when it is its turn (UTC); null where it is nobody’s.
             * @example 2016-05-01T01:02:03.000Z
             */
            turn_since: string | null;
            /**
             * Format: date
             * @description The last day of the turn; overdue after it. Null where it is nobody’s.
             * @example 2016-05-01
             */
            turn_due: string | null;
            /** @description Whether it is past its last day. */
            overdue: boolean;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @description The first day no longer in force; null while it is open.
             * @example 2016-05-01
             */
            valid_to: string | null;
            /**
             * Format: date
             * @description The last day; null while it is open.
             * @example 2016-05-01
             */
            ended_on: string | null;
            /** @description Why, in words; null where none was given. */
            reason: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        HelperUnit: {
            /** @description What it is called. */
            name: string;
            /** @description The unit's unified social credit code; null where it is not known. */
            uscc?: string;
        };
        /** @description A text, a list, or plain fields */
        Targets: string | (string | number | boolean | null | {
            [key: string]: string | number | boolean | null;
        })[] | {
            [key: string]: string | number | boolean | null;
        } | null;
        ProposeAssignment: {
            /**
             * @description The village, twelve digits.
             * @example 441424123218
             */
            village_code: string;
            /**
             * @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city).
             * @enum {string}
             */
            mode: "province" | "paired" | "self";
            /**
             * @description Who helps: the partner city, the province, or the host itself.
             * @example 441400
             */
            helper_tenant: string;
            /** @description The units that help, by name. */
            helper_units: components["schemas"]["HelperUnit"][];
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @description The first day no longer in force; null while it is open.
             * @example 2016-05-01
             */
            valid_to?: string | null;
            /** @description What is to be reached, by figure; null where nothing was agreed. */
            targets?: components["schemas"]["Targets"];
            /** @description A remark; null where there is none. */
            note?: string | null;
            /**
             * @description What it takes the place of; null where it is the first.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            replaces?: string | null;
        };
        AcceptAssignment: {
            /** @description SHA-256 over the content that an acceptance binds to (hex). */
            content_hash: string;
        };
        CounterAssignment: {
            /** @description The units that help, by name. */
            helper_units?: components["schemas"]["HelperUnit"][];
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from?: string;
            /**
             * Format: date
             * @description The first day no longer in force; null while it is open.
             * @example 2016-05-01
             */
            valid_to?: string | null;
            /** @description What is to be reached, by figure; null where nothing was agreed. */
            targets?: components["schemas"]["Targets"];
            /** @description A remark; null where there is none. */
            note?: string | null;
        };
        DeclineAssignment: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        WithdrawAssignment: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        EndAssignment: {
            /**
             * Format: date
             * @description The last day; null while it is open.
             * @example 2016-05-01
             */
            ended_on: string;
            /** @description Why, in words; null where none was given. */
            reason?: string;
            /** @description Whether the postings that hang on it end with it. */
            end_postings?: boolean;
        };
        CallOffAssignment: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        Posting: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The village, twelve digits. */
            village_code: string | null;
            /**
             * @description The tenant that dispatches.
             * @example 441400
             */
            sender: string;
            /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
            mode: ("province" | "paired" | "self") | null;
            /**
             * @description What he is in the village.
             * @enum {string}
             */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /** @description The assignment behind it; null where there is none. */
            assignment_id: string | null;
            /** @description The person. */
            person_id?: string;
            /** @description His name, as it was when he was nominated. */
            person_name: string;
            /**
             * @description His sex.
             * @enum {string}
             */
            person_sex: "male" | "female";
            /** @description His year of birth. */
            person_birth_year: number;
            /**
             * @description His rank, as it was then.
             * @enum {string}
             */
            person_cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /**
             * @description His standing in the Party, as it was then.
             * @enum {string}
             */
            person_party_status: "full" | "probationary" | "none";
            /** @description The unit that sends him. */
            unit_id?: string;
            /** @description The unit by name, as it was then. */
            unit_name: string;
            /**
             * @description The level of the unit.
             * @enum {string}
             */
            unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
            /**
             * @description The kind of unit.
             * @enum {string}
             */
            unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            /** @description The division the unit lies in. */
            unit_division: string;
            /** @description The phone number at work; null where there is none. */
            work_phone?: string | null;
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            planned_start: string;
            /**
             * Format: date
             * @description The last day of the term as planned.
             * @example 2016-05-01
             */
            planned_end: string;
            /**
             * Format: date
             * @description The last day; null while it is open.
             * @example 2016-05-01
             */
            ended_on: string | null;
            /** @description Why it ended; null while it stands. */
            end_reason: ("recall" | "transfer" | "illness" | "resignation" | "other") | null;
            /** @description What it takes the place of; null where it is the first. */
            replaces: string | null;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "submitted" | "confirmed" | "active" | "completed" | "recalled" | "ended_early" | "rejected" | "cancelled";
            /** @description Why, in words; null where none was given. */
            reason: string | null;
            /** @description Whether the begin is held up by what is missing. */
            start_blocked: boolean;
            /** @description Whom he belongs to, and for what. */
            belongs_to: {
                /** @description Who pays him. */
                pay: {
                    /**
                     * @description The organisation his membership lies with.
                     * @enum {string}
                     */
                    organisation: "home_unit" | "host" | "village_organisation" | "temp_branch" | "not_a_member";
                    /** @description What it is called. */
                    name: string | null;
                    /**
                     * Format: date
                     * @description The first day.
                     * @example 2016-05-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description The last day; null while it is open.
                     * @example 2016-05-01
                     */
                    to: string;
                };
                /** @description Who manages his daily work. */
                daily_management: {
                    /**
                     * @description The organisation his membership lies with.
                     * @enum {string}
                     */
                    organisation: "home_unit" | "host" | "village_organisation" | "temp_branch" | "not_a_member";
                    /** @description What it is called. */
                    name: string | null;
                    /**
                     * Format: date
                     * @description The first day.
                     * @example 2016-05-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description The last day; null while it is open.
                     * @example 2016-05-01
                     */
                    to: string;
                };
                /** @description Where he lives his Party life. */
                party_life: {
                    /**
                     * @description The organisation his membership lies with.
                     * @enum {string}
                     */
                    organisation: "home_unit" | "host" | "village_organisation" | "temp_branch" | "not_a_member";
                    /** @description What it is called. */
                    name: string | null;
                    /**
                     * Format: date
                     * @description The first day.
                     * @example 2016-05-01
                     */
                    from: string;
                    /**
                     * Format: date
                     * @description The last day; null while it is open.
                     * @example 2016-05-01
                     */
                    to: string;
                };
            };
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date
             * @description The day it was submitted; null while it is a draft.
             * @example 2016-05-01
             */
            submitted_on: string | null;
            /**
             * Format: date
             * @description Answered on.
             * @example 2016-05-01
             */
            answered_on: string | null;
            /**
             * Format: date
             * @description Cancelled on.
             * @example 2016-05-01
             */
            cancelled_on: string | null;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        PostingFindings: {
            /** @description Everything that speaks against it; empty where nothing does. */
            findings: {
                /** @description The number of the rule behind it. */
                rule: string;
                /** @description The code, as programs read it. */
                code: string;
                /**
                 * @description HARD refuses, SOFT takes an exception, TASK makes an obligation, METRIC is counted, TEXT is shown.
                 * @enum {string}
                 */
                strength: "HARD" | "SOFT";
                /** @description The member it is about. */
                field: string | null;
                /** @description A title. */
                title: string;
                /** @description The clause of the policy behind it. */
                clause: string[];
                /**
                 * @description The exception that would cure it.
                 * @enum {string}
                 */
                exception_kind?: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            }[];
        };
        CheckPosting: {
            /** @description The village, twelve digits. */
            village_code?: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division?: string;
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            planned_start?: string;
            /**
             * Format: date
             * @description The last day of the term as planned.
             * @example 2016-05-01
             */
            planned_end?: string;
            /**
             * @description What he is in the village.
             * @enum {string}
             */
            post_role?: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /** @description Recorded exceptions from rules that allow one. */
            exceptions?: components["schemas"]["RecordedException"][];
            /** @description The unit. */
            unit?: {
                /**
                 * @description Whose database it lies in.
                 * @example 441400
                 */
                tenant_code: string;
                /**
                 * @description The level of the unit.
                 * @enum {string}
                 */
                unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
                /**
                 * @description The kind of unit.
                 * @enum {string}
                 */
                unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            };
            /** @description The person, as far as it takes to judge. */
            person?: {
                /**
                 * Format: date
                 * @description The day of birth.
                 * @example 2016-05-01
                 */
                birth_date: string;
                /**
                 * @description Standing in the Party.
                 * @enum {string}
                 */
                party_status: "full" | "probationary" | "none";
                /**
                 * @description Rank.
                 * @enum {string}
                 */
                cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
                /** @description Whether he is fit. */
                health_status?: ("fit" | "unfit") | null;
                /** @description Whether his unit vouches for his politics. */
                attest_political?: boolean | null;
                /** @description Whether his unit vouches for his ability to coordinate. */
                attest_coordination?: boolean | null;
            };
            /**
             * @description The person.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            person_id?: string;
            /**
             * @description The posting.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            posting_id?: string;
        };
        RecordedException: {
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            kind: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            /** @description Why, in words; null where none was given. */
            reason: string;
            /** @description The organisation that approves. */
            approver_org?: string;
            /** @description The role that approves. */
            approver_role?: string;
            /**
             * Format: date
             * @description The day of approval; null while it waits.
             * @example 2016-05-01
             */
            approved_on?: string;
            /** @description The number of the document behind it; null where there is none. */
            document_no?: string;
        };
        DraftPosting: {
            /** @description The village, twelve digits. */
            village_code?: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division?: string;
            /**
             * @description What he is in the village.
             * @enum {string}
             */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /**
             * @description The person.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            person_id: string;
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            planned_start: string;
            /**
             * Format: date
             * @description The last day of the term as planned.
             * @example 2016-05-01
             */
            planned_end: string;
            /** @description The phone number at work; null where there is none. */
            work_phone?: string | null;
            /**
             * @description What it takes the place of; null where it is the first.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            replaces?: string | null;
            /** @description Recorded exceptions from rules that allow one. */
            exceptions?: components["schemas"]["RecordedException"][];
        };
        UpdatePosting: {
            /**
             * @description What he is in the village.
             * @enum {string}
             */
            post_role?: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            planned_start?: string;
            /**
             * Format: date
             * @description The last day of the term as planned.
             * @example 2016-05-01
             */
            planned_end?: string;
            /** @description The phone number at work; null where there is none. */
            work_phone?: string | null;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from?: string;
            /**
             * @description What it takes the place of; null where it is the first.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            replaces?: string | null;
            /** @description Recorded exceptions from rules that allow one. */
            exceptions?: components["schemas"]["RecordedException"][];
        };
        SubmitPosting: Record<string, never>;
        PostingReason: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        EndPosting: {
            /**
             * Format: date
             * @description The last day; null while it is open.
             * @example 2016-05-01
             */
            ended_on: string;
            /**
             * @description Why it ended; null while it stands.
             * @enum {string}
             */
            end_reason?: "recall" | "transfer" | "illness" | "resignation" | "other";
            /** @description A remark; null where there is none. */
            note?: string;
        };
        PostingException: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /** @description The posting. */
            posting_id: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            kind: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            /** @description Why, in words; null where none was given. */
            reason: string;
            /** @description The organisation that approves. */
            approver_org: string | null;
            /** @description The role that approves. */
            approver_role: string | null;
            /** @description The tenant whose turn the approval is. */
            approver_tenant: string | null;
            /** @description The day of approval; null while it waits. */
            approved_on: string | null;
            /** @description The number of the document behind it; null where there is none. */
            document_no: string | null;
            /** @description Whether it was approved on paper. */
            on_paper: boolean;
            /** @description Whether it is approved. */
            approved: boolean;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        PostingCorrection: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The member it is about.
             * @enum {string}
             */
            field: "person_name" | "person_cadre_rank" | "person_party_status" | "unit_name" | "planned_start" | "planned_end" | "ended_on" | "end_reason";
            /** @description The value as it was. */
            value_was: string | null;
            /** @description The value as it is now. */
            value_is: string;
            /** @description Why, in words; null where none was given. */
            reason: string;
            /**
             * @description The user who corrected it.
             * @example 441400
             */
            corrected_by: string;
            /** @description A JWS over the content, by the key of its time. */
            signature: string;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
        };
        CorrectPosting: {
            /**
             * @description The member it is about.
             * @enum {string}
             */
            field: "person_name" | "person_cadre_rank" | "person_party_status" | "unit_name" | "planned_start" | "planned_end" | "ended_on" | "end_reason";
            /** @description The value as it is now. */
            value_is: string;
            /** @description Why, in words; null where none was given. */
            reason: string;
        };
        Seat: {
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The village, twelve digits. */
            village_code: string;
            /**
             * @description What he is in the village.
             * @enum {string}
             */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /** @description The number of the rule behind it. */
            rule: string;
            /**
             * @description Who has to fill the seat.
             * @example 441400
             */
            owed_by: string | null;
            /** @description Who is in post; null while the seat is vacant. */
            holder: {
                /** @description The posting. */
                posting_id: string;
                /**
                 * Format: date
                 * @description The first day it holds; null where none is known.
                 * @example 2016-05-01
                 */
                since: string;
                /**
                 * Format: date
                 * @description The last day it holds; null where none is known.
                 * @example 2016-05-01
                 */
                until: string;
            } | null;
            /**
             * Format: date
             * @description The first vacant day; null while somebody is in post.
             * @example 2016-05-01
             */
            vacant_since: string | null;
            /** @description Days the seat has been vacant; null where it is not counted. */
            vacant_days: {
                [key: string]: number;
            };
            /** @description Who comes after; null while nobody is named. */
            successor: {
                /** @description The posting. */
                posting_id: string;
                /**
                 * Format: date
                 * @description The first day.
                 * @example 2016-05-01
                 */
                from: string;
                /** @description Whether somebody is confirmed for the seat. */
                confirmed: boolean;
            } | null;
        };
        DutyCoverage: {
            /** @description The posting. */
            posting_id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description One entry for each year. */
            years: components["schemas"]["DutyCoverageYear"][];
        };
        DutyCoverageYear: {
            /** @description The calendar year. */
            year: number;
            /** @description How many there are. */
            records: number;
            /** @description By category. */
            by_category: {
                /** @description Records of building the organisation. */
                build_organisation?: number;
                /** @description Records of precise poverty relief. */
                precise_poverty_relief?: number;
                /** @description Records of serving the people. */
                serve_people?: number;
                /** @description Records of better governance. */
                improve_governance?: number;
            };
            /** @description What is missing. */
            missing: ("build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance")[];
        };
        PostingRecord: {
            /** @description The posting. */
            posting_id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description What happened, in the order of the days. */
            events: components["schemas"]["PostingRecordEvent"][];
            /** @description What was done, by category. */
            duty_records: components["schemas"]["DutyCoverageYear"][];
        };
        PostingRecordEvent: {
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            kind: "visit" | "training" | "study";
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /** @description The text. */
            text: string;
        };
        DutyRecord: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /**
             * @description The category of the duty.
             * @enum {string}
             */
            category: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
            /**
             * @description The item of the category.
             * @enum {string}
             */
            item: "complete_committees" | "rectify_weak" | "settle_disunity" | "train_successors" | "member_body" | "publicise_policy" | "identify_register" | "exit_plan" | "projects" | "full_agency" | "village_handling" | "resident_point_help" | "home_visit" | "solve_difficulty" | "core_role" | "act_by_law" | "village_rules" | "open_affairs";
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description The text. */
            text: string;
            /** @description The household it was done for; null where it was for the village. */
            household: string | null;
        };
        CreateDutyRecord: {
            /** @description The posting. */
            posting_id: string;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /**
             * @description The category of the duty.
             * @enum {string}
             */
            category?: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
            /**
             * @description The item of the category.
             * @enum {string}
             */
            item?: "complete_committees" | "rectify_weak" | "settle_disunity" | "train_successors" | "member_body" | "publicise_policy" | "identify_register" | "exit_plan" | "projects" | "full_agency" | "village_handling" | "resident_point_help" | "home_visit" | "solve_difficulty" | "core_role" | "act_by_law" | "village_rules" | "open_affairs";
            /** @description The text. */
            text?: string;
            /**
             * @description The household it was done for; null where it was for the village.
             * @example 441421100201-0017
             */
            household?: string | null;
        };
        UpdateDutyRecord: {
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date?: string;
            /**
             * @description The category of the duty.
             * @enum {string}
             */
            category?: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
            /**
             * @description The item of the category.
             * @enum {string}
             */
            item?: "complete_committees" | "rectify_weak" | "settle_disunity" | "train_successors" | "member_body" | "publicise_policy" | "identify_register" | "exit_plan" | "projects" | "full_agency" | "village_handling" | "resident_point_help" | "home_visit" | "solve_difficulty" | "core_role" | "act_by_law" | "village_rules" | "open_affairs";
            /** @description The text. */
            text?: string;
            /**
             * @description The household it was done for; null where it was for the village.
             * @example 441421100201-0017
             */
            household?: string | null;
        };
        Visit: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description Who visited. */
            visitor_org: string;
            /** @description What is difficult; null where nothing was said. */
            difficulty: string | null;
            /** @description What was done about it; null where nothing was. */
            help: string | null;
        };
        CreateVisit: {
            /** @description The posting. */
            posting_id: string;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description Who visited. */
            visitor_org: string;
            /** @description What is difficult; null where nothing was said. */
            difficulty?: string | null;
            /** @description What was done about it; null where nothing was. */
            help?: string | null;
        };
        TrainingSession: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /**
             * @description Whom it was for.
             * @enum {string}
             */
            audience: "first_secretary";
            /** @description A title. */
            title: string;
            /** @description What was treated. */
            topics: string | null;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description Who took part. */
            participants: number;
        };
        CreateTrainingSession: {
            /** @description A title. */
            title: string;
            /** @description What was treated. */
            topics?: string | null;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description The postings. */
            posting_ids: string[];
        };
        TrainingParticipant: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The session. */
            session_id: string;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description A title. */
            title: string;
        };
        ModelCase: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /**
             * @description The tenant that wrote it.
             * @example 441400
             */
            author_tenant: string;
            /** @description A title. */
            title: string;
            /** @description The text. */
            text: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "reviewed" | "published";
            /** @description The user who reviewed; null while nobody did, or where he is of another tenant. */
            reviewed_by: string | null;
            /**
             * Format: date
             * @description The day of the review; null while it waits.
             * @example 2016-05-01
             */
            reviewed_on: string | null;
            /** @description The role that reviewed; null while nobody did. */
            reviewer_role: string | null;
            /**
             * Format: date
             * @description The day it was published; null while it is not.
             * @example 2016-05-01
             */
            published_on: string | null;
        };
        CreateModelCase: {
            /** @description The posting. */
            posting_id: string;
            /** @description A title. */
            title: string;
            /** @description The text. */
            text: string;
        };
        UpdateModelCase: {
            /** @description A title. */
            title?: string;
            /** @description The text. */
            text?: string;
        };
        ModelCaseStep: Record<string, never>;
        TempBranch: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description The city that helps.
             * @example 441400
             */
            partner_city: string;
            /**
             * @description How the branch is formed.
             * @enum {string}
             */
            pattern: "resident_unit" | "city_unit";
            /**
             * @description The level: province, city, county, township or village.
             * @enum {string}
             */
            level: "township" | "county" | "city";
            /** @description The place the branch is at: county, township or city. */
            host_code: string;
            /** @description The other townships of a joint branch. */
            joint_with: string[];
            /**
             * @description The national code of the kind of organisation.
             * @enum {string}
             */
            org_type: "931" | "932";
            /** @description What it is called. */
            name: string;
            /** @description The organisation whose learning it joins; null where there is none. */
            attached_party_org: components["schemas"]["AttachedPartyOrg"];
            /** @description People who have applied to join the Party, in the order they were named. */
            applicants: {
                /** @description The posting. */
                posting_id: string;
                /** @description The permanent organisation a member comes from. */
                permanent_party_org: {
                    /** @description What it is called. */
                    name: string;
                    /**
                     * @description The national code of the kind of organisation.
                     * @enum {string}
                     */
                    org_type: "611" | "621" | "631" | "632";
                } | null;
            }[];
            /** @description Recorded exceptions from rules that allow one. */
            exceptions: {
                /** @description Which kind it is. */
                kind: string;
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The number of the document behind it; null where there is none. */
                document_no: string | null;
            }[];
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "submitted" | "approved" | "active" | "dissolved" | "rejected";
            /**
             * Format: date
             * @description The day it was submitted; null while it is a draft.
             * @example 2016-05-01
             */
            submitted_on: string | null;
            /** @description The Party organisation that approves; null while nobody did. */
            approving_party_org: string | null;
            /**
             * Format: date
             * @description The day of approval; null while it waits.
             * @example 2016-05-01
             */
            approved_on: string | null;
            /** @description The number of the document behind it; null where there is none. */
            document_no: string | null;
            /**
             * Format: date
             * @description The day it was rejected; null where it was not.
             * @example 2016-05-01
             */
            rejected_on: string | null;
            /** @description Why, in words; null where none was given. */
            reason: string | null;
            /**
             * Format: date
             * @description The first day; null while it is not approved.
             * @example 2016-05-01
             */
            starts_on: string | null;
            /**
             * Format: date
             * @description The first day it is no more; null while it stands.
             * @example 2016-05-01
             */
            dissolved_on: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        AttachedPartyOrg: {
            /** @description What it is called. */
            name: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The national code of the kind of organisation. */
            org_type: ("611" | "621" | "631" | "632") | null;
        } | null;
        BranchRouting: {
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /**
             * Format: date
             * @description The day the answer is of.
             * @example 2016-05-01
             */
            as_of: string;
            /** @description How many there are. */
            counts: {
                /** @description People whose Party life is where it should be. */
                routed: number;
                /** @description People who have none yet. */
                unrouted: number;
                /** @description People who are in a branch that is not theirs. */
                misrouted: number;
                /** @description People who are no members of the Party. */
                not_a_member: number;
            };
            /** @description One page of rows, in the order that the operation names. */
            items: components["schemas"]["PartyLifeRoute"][];
            /** @description Branches that would serve those who have none. */
            proposals: components["schemas"]["BranchProposal"][];
        };
        PartyLifeRoute: {
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description The tenant that dispatches.
             * @example 441400
             */
            sender: string;
            /** @description How the branch is formed. */
            pattern: ("none_village" | "resident_unit" | "city_unit") | null;
            /** @description The number of the rule behind it. */
            rule: string;
            /**
             * @description How it stands.
             * @enum {string}
             */
            state: "routed" | "unrouted" | "misrouted" | "not_a_member";
            /** @description The organisation his membership lies with. */
            organisation: {
                /**
                 * @description Which kind it is.
                 * @enum {string}
                 */
                kind: "village_organisation" | "temp_branch" | "elsewhere";
                /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
                id: string;
            } | null;
        };
        BranchProposal: {
            /**
             * @description What was done.
             * @enum {string}
             */
            act: "join" | "form" | "wait";
            /** @description The numbers of the rules behind it. */
            rules: string[];
            /** @description The clause of the policy behind it. */
            clause: string[];
            /**
             * @description The city that helps.
             * @example 441400
             */
            partner_city: string;
            /**
             * @description How the branch is formed.
             * @enum {string}
             */
            pattern: "resident_unit" | "city_unit";
            /**
             * @description The level: province, city, county, township or village.
             * @enum {string}
             */
            level: "township" | "county" | "city";
            /** @description The place the branch is at: county, township or city. */
            host_code: string;
            /** @description The other townships of a joint branch. */
            joint_with: string[];
            /** @description Whether a joint branch would do as well. */
            or_joint: string[];
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string | null;
            /** @description The postings. */
            posting_ids: string[];
            /** @description How many of them are full members. */
            full_members: number;
        };
        BranchImport: {
            /** @description Whether nothing was written. */
            dry_run: boolean;
            /** @description Rows that made a record. */
            created: number;
            /** @description Rows that changed one. */
            updated: number;
            /** @description Rows that said nothing new. */
            unchanged: number;
            /** @description Rows that were not taken. */
            rejected: number;
            /** @description Rows whose database did not answer: send the file again with the same key. */
            pending: number;
            /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
            unavailable: string[];
            /** @description One entry for each row. */
            rows: {
                /** @description The line in the file. */
                line: number;
                /** @description Last line. */
                last_line?: number;
                /**
                 * @description What became of the row.
                 * @enum {string}
                 */
                outcome: "created" | "updated" | "unchanged" | "rejected" | "pending";
                /** @description Everything that is wrong, one by one. */
                errors: {
                    /** @description The column. */
                    column: string;
                    /** @description The code, as programs read it. */
                    code: string;
                    /** @description The number of the rule behind it. */
                    rule?: string;
                    /** @description What would be accepted, in the language asked for. */
                    detail: string;
                }[];
            }[];
            /** @description Ignored columns. */
            ignored_columns: {
                /** @description Where to go on reading: serves with any filter, and never ends. */
                position: number;
                /** @description Header. */
                header: string;
            }[];
            /** @description Skipped. */
            skipped: {
                /** @description The first day. */
                from: number;
                /** @description The last day; null while it is open. */
                to: number;
                /**
                 * @description What differs.
                 * @enum {string}
                 */
                what: "separator" | "title" | "header" | "blank";
            }[];
        };
        DraftTempBranch: {
            /** @description What it is called. */
            name: string;
            /**
             * @description How the branch is formed.
             * @enum {string}
             */
            pattern: "resident_unit" | "city_unit";
            /**
             * @description The level: province, city, county, township or village.
             * @enum {string}
             */
            level: "township" | "county" | "city";
            /** @description The place the branch is at: county, township or city. */
            host_code: string;
            /** @description The other townships of a joint branch. */
            joint_with?: string[];
            /** @description The organisation whose learning it joins; null where there is none. */
            attached_party_org?: {
                /** @description What it is called. */
                name?: string;
                /** @description The division it lies in: 6, 9 or 12 digits. */
                division?: string;
                /**
                 * @description The national code of the kind of organisation.
                 * @enum {string}
                 */
                org_type?: "611" | "621" | "631" | "632";
            };
            /** @description Who belongs to it. */
            members?: components["schemas"]["TempBranchApplicant"][];
            /** @description Recorded exceptions from rules that allow one. */
            exceptions?: components["schemas"]["BranchException"][];
        };
        TempBranchApplicant: {
            /**
             * @description The posting.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            posting_id: string;
            /** @description The permanent organisation a member comes from. */
            permanent_party_org?: {
                /** @description What it is called. */
                name: string;
                /**
                 * @description The national code of the kind of organisation.
                 * @enum {string}
                 */
                org_type: "611" | "621" | "631" | "632";
            };
            /** @description Whether the membership was transferred; it stays at home as a rule. */
            relation_transferred?: boolean;
        };
        BranchException: {
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            kind: "age_over_45" | "term_not_3y" | "rank_above_division_deputy" | "unit_not_general" | "study_elsewhere" | "branch_over_50" | "branch_joint_over_5" | "branch_recruit_or_discipline" | "post_change_unstable";
            /** @description Why, in words; null where none was given. */
            reason: string;
            /** @description The organisation that approves. */
            approver_org?: string;
            /** @description The role that approves. */
            approver_role?: string;
            /**
             * Format: date
             * @description The day of approval; null while it waits.
             * @example 2016-05-01
             */
            approved_on?: string;
            /** @description The number of the document behind it; null where there is none. */
            document_no?: string;
        };
        TempBranchWithOfficers: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description The city that helps.
             * @example 441400
             */
            partner_city: string;
            /**
             * @description How the branch is formed.
             * @enum {string}
             */
            pattern: "resident_unit" | "city_unit";
            /**
             * @description The level: province, city, county, township or village.
             * @enum {string}
             */
            level: "township" | "county" | "city";
            /** @description The place the branch is at: county, township or city. */
            host_code: string;
            /** @description The other townships of a joint branch. */
            joint_with: string[];
            /**
             * @description The national code of the kind of organisation.
             * @enum {string}
             */
            org_type: "931" | "932";
            /** @description What it is called. */
            name: string;
            /** @description The organisation whose learning it joins; null where there is none. */
            attached_party_org: components["schemas"]["AttachedPartyOrg"];
            /** @description People who have applied to join the Party, in the order they were named. */
            applicants: {
                /** @description The posting. */
                posting_id: string;
                /** @description The permanent organisation a member comes from. */
                permanent_party_org: {
                    /** @description What it is called. */
                    name: string;
                    /**
                     * @description The national code of the kind of organisation.
                     * @enum {string}
                     */
                    org_type: "611" | "621" | "631" | "632";
                } | null;
            }[];
            /** @description Recorded exceptions from rules that allow one. */
            exceptions: {
                /** @description Which kind it is. */
                kind: string;
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The number of the document behind it; null where there is none. */
                document_no: string | null;
            }[];
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "submitted" | "approved" | "active" | "dissolved" | "rejected";
            /**
             * Format: date
             * @description The day it was submitted; null while it is a draft.
             * @example 2016-05-01
             */
            submitted_on: string | null;
            /** @description The Party organisation that approves; null while nobody did. */
            approving_party_org: string | null;
            /**
             * Format: date
             * @description The day of approval; null while it waits.
             * @example 2016-05-01
             */
            approved_on: string | null;
            /** @description The number of the document behind it; null where there is none. */
            document_no: string | null;
            /**
             * Format: date
             * @description The day it was rejected; null where it was not.
             * @example 2016-05-01
             */
            rejected_on: string | null;
            /** @description Why, in words; null where none was given. */
            reason: string | null;
            /**
             * Format: date
             * @description The first day; null while it is not approved.
             * @example 2016-05-01
             */
            starts_on: string | null;
            /**
             * Format: date
             * @description The first day it is no more; null while it stands.
             * @example 2016-05-01
             */
            dissolved_on: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description Who holds which office, from when to when. */
            officers: {
                /**
                 * @description The office he holds.
                 * @enum {string}
                 */
                office: "secretary" | "deputy_secretary" | "organisation" | "publicity" | "discipline";
                /** @description The member. */
                member_id: string;
                /** @description The posting. */
                posting_id: string;
                /**
                 * Format: date
                 * @description The first day.
                 * @example 2016-05-01
                 */
                from: string;
                /**
                 * Format: date
                 * @description The last day; null while it is open.
                 * @example 2016-05-01
                 */
                to: string | null;
                /** @description The stretch for which the office was held. */
                held: boolean;
            }[];
            /** @description Members on the day. */
            members_total: number;
            /** @description Full members on the day. */
            members_full: number;
        };
        UpdateTempBranch: {
            /** @description What it is called. */
            name?: string;
            /**
             * @description How the branch is formed.
             * @enum {string}
             */
            pattern?: "resident_unit" | "city_unit";
            /**
             * @description The level: province, city, county, township or village.
             * @enum {string}
             */
            level?: "township" | "county" | "city";
            /** @description The place the branch is at: county, township or city. */
            host_code?: string;
            /** @description The other townships of a joint branch. */
            joint_with?: string[];
            /** @description The organisation whose learning it joins; null where there is none. */
            attached_party_org?: {
                /** @description What it is called. */
                name?: string;
                /** @description The division it lies in: 6, 9 or 12 digits. */
                division?: string;
                /**
                 * @description The national code of the kind of organisation.
                 * @enum {string}
                 */
                org_type?: "611" | "621" | "631" | "632";
            };
            /** @description Who belongs to it. */
            members?: components["schemas"]["TempBranchApplicant"][];
            /** @description Recorded exceptions from rules that allow one. */
            exceptions?: components["schemas"]["BranchException"][];
        };
        SubmitTempBranch: Record<string, never>;
        ApproveTempBranch: {
            /** @description The Party organisation that approves; null while nobody did. */
            approving_party_org?: string;
            /**
             * Format: date
             * @description The day of approval; null while it waits.
             * @example 2016-05-01
             */
            approved_on?: string;
            /**
             * Format: date
             * @description The first day; null while it is not approved.
             * @example 2016-05-01
             */
            starts_on?: string;
            /** @description The number of the document behind it; null where there is none. */
            document_no?: string;
            /** @description Who holds which office, from when to when. */
            officers?: {
                /**
                 * @description The posting.
                 * @example 441400-01931f6e-0000-7000-8000-000000000000
                 */
                posting_id: string;
                /**
                 * @description The office he holds.
                 * @enum {string}
                 */
                office: "secretary" | "deputy_secretary" | "organisation" | "publicity" | "discipline";
            }[];
        };
        RejectTempBranch: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        DissolveTempBranch: {
            /**
             * Format: date
             * @description The first day it is no more; null while it stands.
             * @example 2016-05-01
             */
            dissolved_on?: string;
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        TempBranchMember: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The village, twelve digits. */
            village_code: string | null;
            /**
             * @description What he is in the village.
             * @enum {string}
             */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
            /** @description His name, as it was when he was nominated. */
            person_name: string;
            /**
             * @description His standing in the Party, as it was then.
             * @enum {string}
             */
            person_party_status: "full" | "probationary" | "none";
            /** @description The unit by name, as it was then. */
            unit_name: string;
            /** @description The permanent organisation a member comes from. */
            permanent_party_org: string;
            /**
             * @description The kind of that organisation.
             * @enum {string}
             */
            permanent_org_type: "611" | "621" | "631" | "632";
            /** @description Whether the membership was transferred; it stays at home as a rule. */
            relation_transferred: boolean;
            /**
             * Format: date
             * @description Since when he is a full member; null while he is not.
             * @example 2016-05-01
             */
            full_from: string | null;
            /**
             * Format: date
             * @description The first day he belongs to it.
             * @example 2016-05-01
             */
            joined_on: string;
            /**
             * Format: date
             * @description The last day he belongs to it; null while he does.
             * @example 2016-05-01
             */
            left_on: string | null;
            /**
             * Format: date
             * @description The last day it holds; null where none is known.
             * @example 2016-05-01
             */
            until: string | null;
            /** @description Why he left; null while he belongs to it. */
            leave_reason: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        AddTempBranchMember: {
            /**
             * @description The posting.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            posting_id: string;
            /** @description The permanent organisation a member comes from. */
            permanent_party_org?: {
                /** @description What it is called. */
                name: string;
                /**
                 * @description The national code of the kind of organisation.
                 * @enum {string}
                 */
                org_type: "611" | "621" | "631" | "632";
            };
            /** @description Whether the membership was transferred; it stays at home as a rule. */
            relation_transferred?: boolean;
            /**
             * Format: date
             * @description The first day he belongs to it.
             * @example 2016-05-01
             */
            joined_on?: string;
            /** @description Recorded exceptions from rules that allow one. */
            exceptions?: components["schemas"]["BranchException"][];
        };
        LeaveTempBranch: {
            /**
             * Format: date
             * @description The last day he belongs to it; null while he does.
             * @example 2016-05-01
             */
            left_on?: string;
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        UpdateTempBranchMember: {
            /**
             * Format: date
             * @description Since when he is a full member; null while he is not.
             * @example 2016-05-01
             */
            full_from?: string | null;
        };
        AppointOfficers: {
            /** @description Who holds which office, from when to when. */
            officers?: {
                /**
                 * @description The posting.
                 * @example 441400-01931f6e-0000-7000-8000-000000000000
                 */
                posting_id: string;
                /**
                 * @description The office he holds.
                 * @enum {string}
                 */
                office: "secretary" | "deputy_secretary" | "organisation" | "publicity" | "discipline";
            }[];
            /**
             * Format: date
             * @description The first day.
             * @example 2016-05-01
             */
            from?: string;
        };
        BranchPaper: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description Which kind it is.
             * @enum {string}
             */
            kind: "registration" | "approval" | "introduction";
            /** @description The number it is known by. */
            number: string;
            /** @description The code, as programs read it. */
            code: string;
            /**
             * Format: date
             * @description The day it was issued.
             * @example 2016-05-01
             */
            issued_on: string;
            /**
             * Format: date
             * @description The day a newer one took its place; null while it stands.
             * @example 2016-05-01
             */
            superseded_on: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        PaperVerification: {
            /** @description The code, as programs read it. */
            code: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "valid" | "superseded" | "unknown";
            /** @description Which kind it is. */
            kind: ("registration" | "approval" | "introduction") | null;
            /** @description The number it is known by. */
            number: string | null;
            /**
             * Format: date
             * @description The day it was issued.
             * @example 2016-05-01
             */
            issued_on: string | null;
            /**
             * Format: date
             * @description The day a newer one took its place; null while it stands.
             * @example 2016-05-01
             */
            superseded_on: string | null;
        };
        BranchAct: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string;
            /**
             * @description What was done.
             * @enum {string}
             */
            act: "political_study" | "educate_members" | "manage_members" | "supervise_members" | "train_applicants" | "admit_member" | "discipline_member" | "collect_dues" | "elect_delegates" | "hold_election" | "other";
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description The text. */
            text: string;
            /** @description The version of the rule book it was judged by. */
            rule_version: string | null;
        };
        CreateBranchAct: {
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string;
            /**
             * @description What was done.
             * @enum {string}
             */
            act: "political_study" | "educate_members" | "manage_members" | "supervise_members" | "train_applicants" | "admit_member" | "discipline_member" | "collect_dues" | "elect_delegates" | "hold_election" | "other";
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description The text. */
            text: string;
            /** @description A recorded exception; null where the rules are kept. */
            exception?: {
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The organisation that approves. */
                approver_org?: string;
                /** @description The role that approves. */
                approver_role?: string;
                /**
                 * Format: date
                 * @description The day of approval; null while it waits.
                 * @example 2016-05-01
                 */
                approved_on?: string;
                /** @description The number of the document behind it; null where there is none. */
                document_no?: string;
            };
        };
        StudyPlan: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string | null;
            /** @description The village, twelve digits. */
            village_code: string | null;
            /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
            mode: ("province" | "paired" | "self") | null;
            /** @description The calendar year. */
            year: number;
            /** @description A title. */
            title: string;
            /** @description The content, in words. */
            content: string;
            /** @description What it has to do with the fight against poverty; null where nothing. */
            poverty_link: string;
        };
        CreateStudyPlan: {
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id?: string;
            /** @description The village, twelve digits. */
            village_code?: string;
            /** @description The calendar year. */
            year: number;
            /** @description A title. */
            title: string;
            /** @description The content, in words. */
            content: string;
            /** @description What it has to do with the fight against poverty; null where nothing. */
            poverty_link?: string;
        };
        UpdateStudyPlan: {
            /** @description A title. */
            title?: string;
            /** @description The content, in words. */
            content?: string;
            /** @description What it has to do with the fight against poverty; null where nothing. */
            poverty_link?: string;
        };
        StudySession: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string | null;
            /** @description The village, twelve digits. */
            village_code: string | null;
            /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
            mode: ("province" | "paired" | "self") | null;
            /**
             * @description The form it was held in.
             * @enum {string}
             */
            form: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description What was treated. */
            topics: string[];
            /** @description Whether several hold it together. */
            joint: boolean;
            /** @description The organisation it is held with; null where it is held alone. */
            joint_org: string | null;
            /** @description What it was about, in words. */
            summary: string | null;
            /** @description Who took part. */
            attendees: number;
        };
        CreateStudySession: {
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id?: string;
            /** @description The village, twelve digits. */
            village_code?: string;
            /**
             * @description The form it was held in.
             * @enum {string}
             */
            form: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
            /** @description What was treated. */
            topics: string[];
            /** @description The organisation it is held with; null where it is held alone. */
            joint_org?: string;
            /** @description What it was about, in words. */
            summary?: string;
            /** @description Who took part. */
            attendees: string[];
        };
        StudyAttendee: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The session. */
            session_id: string;
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The form it was held in.
             * @enum {string}
             */
            form: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
            /**
             * Format: date
             * @description The day it happened.
             * @example 2016-05-01
             */
            date: string;
        };
        StudyProblem: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string;
            /** @description The posting. */
            posting_id: string | null;
            /**
             * Format: date
             * @description The day it was found.
             * @example 2016-05-01
             */
            found_on: string;
            /** @description The text. */
            text: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "open" | "solved";
            /**
             * Format: date
             * @description The day it was solved; null while it is not.
             * @example 2016-05-01
             */
            solved_on: string | null;
            /** @description What came of it; null while nothing has. */
            result: string | null;
        };
        CreateStudyProblem: {
            /** @description The temporary branch; null where the organisation of a village holds it. */
            branch_id: string;
            /** @description The posting. */
            posting_id?: string;
            /**
             * Format: date
             * @description The day it was found.
             * @example 2016-05-01
             */
            found_on: string;
            /** @description The text. */
            text: string;
        };
        SolveStudyProblem: {
            /**
             * Format: date
             * @description The day it was solved; null while it is not.
             * @example 2016-05-01
             */
            solved_on?: string;
            /** @description What came of it; null while nothing has. */
            result?: string;
        };
        StudyPlacement: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The organisation he studies with. */
            study_party_org: string;
            /** @description The village he studies in; null where it is an organisation. */
            study_village: string | null;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from: string;
            /** @description A recorded exception; null where the rules are kept. */
            exception: {
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The organisation that approves. */
                approver_org?: string;
                /** @description The role that approves. */
                approver_role?: string;
                /**
                 * Format: date
                 * @description The day of approval; null while it waits.
                 * @example 2016-05-01
                 */
                approved_on?: string;
                /** @description The number of the document behind it; null where there is none. */
                document_no?: string;
            } | null;
        };
        CreateStudyPlacement: {
            /** @description The posting. */
            posting_id: string;
            /** @description The organisation he studies with. */
            study_party_org: string;
            /** @description The village he studies in; null where it is an organisation. */
            study_village?: string;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from: string;
            /** @description A recorded exception; null where the rules are kept. */
            exception?: {
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The organisation that approves. */
                approver_org?: string;
                /** @description The role that approves. */
                approver_role?: string;
                /**
                 * Format: date
                 * @description The day of approval; null while it waits.
                 * @example 2016-05-01
                 */
                approved_on?: string;
                /** @description The number of the document behind it; null where there is none. */
                document_no?: string;
            };
        };
        FourLeadsSheet: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The calendar year. */
            year: number;
            /** @description How he will study. */
            study_plan: string | null;
            /** @description What he has studied. */
            study_texts: string | null;
            /** @description What he will put right. */
            rectify: string | null;
            /** @description How he is a qualified member. */
            qualified_member: string | null;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "submitted";
            /**
             * Format: date
             * @description The day it was submitted; null while it is a draft.
             * @example 2016-05-01
             */
            submitted_on: string | null;
        };
        DraftFourLeadsSheet: {
            /** @description The posting. */
            posting_id: string;
            /** @description The calendar year. */
            year: number;
            /** @description How he will study. */
            study_plan?: string;
            /** @description What he has studied. */
            study_texts?: string;
            /** @description What he will put right. */
            rectify?: string;
            /** @description How he is a qualified member. */
            qualified_member?: string;
        };
        UpdateFourLeadsSheet: {
            /** @description How he will study. */
            study_plan?: string;
            /** @description What he has studied. */
            study_texts?: string;
            /** @description What he will put right. */
            rectify?: string;
            /** @description How he is a qualified member. */
            qualified_member?: string;
        };
        SubmitFourLeadsSheet: {
            /**
             * Format: date
             * @description The day it was submitted; null while it is a draft.
             * @example 2016-05-01
             */
            submitted_on?: string;
        };
        Setting: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /**
             * @description What it is called.
             * @enum {string}
             */
            name: "branch_regulation_from";
            /**
             * @description A tenant: the six-digit code of a city, or of the province (440000).
             * @example 441400
             */
            tenant: string;
            /**
             * Format: date
             * @description The value.
             * @example 2016-05-01
             */
            value: string;
            /** @description Why, in words; null where none was given. */
            reason: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateSetting: {
            /**
             * @description What it is called.
             * @enum {string}
             */
            name: "branch_regulation_from";
            /**
             * @description A tenant: the six-digit code of a city, or of the province (440000).
             * @example 441400
             */
            tenant: string;
            /**
             * Format: date
             * @description The value.
             * @example 2016-05-01
             */
            value: string;
            /** @description Why, in words; null where none was given. */
            reason: string;
        };
        Rule: {
            /** @description The number it is known by. */
            number: string;
            /** @description The title in Chinese. */
            title_zh: string;
            /** @description The title in English. */
            title_en: string;
            /** @description The clauses of the policy, in Chinese. */
            clause_zh: string[];
            /** @description The text in Chinese; null where there is none. */
            text_zh: string | null;
            /** @description The text in English; null where there is none. */
            text_en: string | null;
            /** @description HARD refuses, SOFT takes an exception, TASK makes an obligation, METRIC is counted, TEXT is shown. */
            strength: string[];
            /** @description Who acts under the rule; null where it names nobody. */
            actors: string | null;
            /** @description The time the rule sets; null where it sets none. */
            due: string | null;
            /** @description Codes the rule refuses with. */
            codes: string[];
            /** @description How what it leaves open is read. */
            readings: {
                /** @description The number it is known by. */
                number: string;
                /** @description The title in Chinese. */
                title_zh: string;
                /** @description The title in English. */
                title_en: string;
                /** @description The text in Chinese; null where there is none. */
                text_zh: string | null;
                /** @description The text in English; null where there is none. */
                text_en: string | null;
            }[];
            /** @description Numbers in force on the day. */
            settings: {
                /** @description What it is called. */
                name: string;
                /** @description The unit. */
                unit: string;
                /** @description The value. */
                value?: unknown;
                /**
                 * Format: date
                 * @description The first day.
                 * @example 2016-05-01
                 */
                from: string;
                /** @description Where it comes from. */
                source: string;
                /**
                 * Format: date
                 * @description The day somebody last read the source.
                 * @example 2016-05-01
                 */
                verified_on: string;
            }[];
        };
        Task: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The number of the rule behind it. */
            rule: string;
            /** @description The clause of the policy behind it. */
            clause: string[];
            /** @description The role that has to act. */
            owner_role: string;
            /**
             * @description A tenant: the six-digit code of a city, or of the province (440000).
             * @example 441400
             */
            tenant: string;
            /** @description The division, unit or person it is for. */
            scope_code: string;
            /** @description The record it is about. */
            subject: {
                /** @description Which kind it is. */
                kind: string;
                /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
                id: string;
                /** @description The stretch of time it is about: a year, a quarter or a month. */
                period: string | null;
            };
            /**
             * Format: date
             * @description The first day it can be done.
             * @example 2016-05-01
             */
            opens_on: string;
            /**
             * Format: date
             * @description The last day in time; overdue after it.
             * @example 2016-05-01
             */
            due_on: string;
            /**
             * Format: date
             * @description The day it was done; null while it is open.
             * @example 2016-05-01
             */
            done_on: string | null;
            /**
             * Format: date
             * @description Lapsed on.
             * @example 2016-05-01
             */
            lapsed_on: string | null;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "open" | "done" | "overdue" | "lapsed";
        };
        Summary: {
            /**
             * Format: date
             * @description The day the answer is of.
             * @example 2016-05-01
             */
            as_of: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description What the figures are grouped by.
             * @enum {string}
             */
            group_by: "tenant" | "pair" | "county" | "mode";
            /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
            unavailable: string[];
            /** @description Whether it said nothing, and which tenants did not. */
            silent: string[];
            /** @description Series that could not be read; nothing else hangs on them. */
            unreadable: components["schemas"]["UnreadableSeries"][];
            /** @description What is accepted and should be looked at. */
            warnings: components["schemas"]["SummaryWarning"][];
            /** @description Counts of people below this are hidden. */
            people_shown_from: number;
            /** @description Figures that the date alone moves. */
            by_clock: string[];
            /** @description One entry for each city, county, pair or mode. */
            groups: components["schemas"]["SummaryGroup"][];
            /** @description All of them together. */
            total: components["schemas"]["SummaryFigures"];
            /** @description Shares, as numerator and denominator; null where the database did not answer. */
            rates: components["schemas"]["SummaryRates"];
            /** @description The seats; null where the database did not answer. */
            seats: components["schemas"]["SummarySeats"][];
        };
        UnreadableSeries: {
            /** @description A tenant: the six-digit code of a city, or of the province (440000). */
            tenant: string;
            /** @description The county, six digits; the city itself where it has no counties. */
            county: string;
            /** @description The series behind a figure. */
            indicator: string;
        };
        SummaryWarning: {
            /**
             * @description The number of the rule behind it.
             * @enum {string}
             */
            rule: "R-41";
            /** @description Listed. */
            listed: number;
            /** @description Expected. */
            expected: number;
        };
        SummaryGroup: {
            /** @description What the entry stands under. */
            key: string;
            /** @description What it is called. */
            name: string;
            /** @description Whether it said nothing, and which tenants did not. */
            silent: boolean;
            /** @description The figures; null where the database did not answer. */
            figures: components["schemas"]["SummaryFigures"] | null;
            /** @description Shares, as numerator and denominator; null where the database did not answer. */
            rates: components["schemas"]["SummaryRates"] | null;
            /** @description The seats; null where the database did not answer. */
            seats: components["schemas"]["SummarySeats"][] | null;
            /** @description What the city does elsewhere; null where it helps nobody. */
            helping: components["schemas"]["SummaryFigures"] | null;
        };
        SummaryFigures: {
            /** @description Poor villages. */
            villages: number | null;
            /** @description Villages helped by a provincial or central unit. */
            villages_province: number | null;
            /** @description Villages helped by the Pearl River Delta partner city. */
            villages_paired: number | null;
            /** @description Villages helped by the own city or county. */
            villages_self: number | null;
            /** @description Villages with an open assignment. */
            villages_assigned: number | null;
            /** @description Villages without an open assignment. */
            villages_unassigned: number | null;
            /** @description Villages with an assignment in force. */
            villages_answered: number | null;
            /** @description Helped by a provincial or central unit: open assignment. */
            villages_province_assigned: number | null;
            /** @description Helped by the Pearl River Delta partner city: open assignment. */
            villages_paired_assigned: number | null;
            /** @description Helped by the own city or county: open assignment. */
            villages_self_assigned: number | null;
            /** @description Helped by a provincial or central unit: no open assignment. */
            villages_province_unassigned: number | null;
            /** @description Helped by the Pearl River Delta partner city: no open assignment. */
            villages_paired_unassigned: number | null;
            /** @description Helped by the own city or county: no open assignment. */
            villages_self_unassigned: number | null;
            /** @description Helped by a provincial or central unit: assignment in force. */
            villages_province_answered: number | null;
            /** @description Helped by the Pearl River Delta partner city: assignment in force. */
            villages_paired_answered: number | null;
            /** @description Helped by the own city or county: assignment in force. */
            villages_self_answered: number | null;
            /** @description Open assignments. */
            assignments_open: number | null;
            /** @description Seats required. */
            seats_required: number | null;
            /** @description Seats filled. */
            seats_filled: number | null;
            /** @description Seats vacant. */
            seats_vacant: number | null;
            /** @description Vacant days so far. */
            seats_vacant_days: number | null;
            /** @description Seats required, work-team leader. */
            seats_required_team_leader: number | null;
            /** @description Seats filled, work-team leader. */
            seats_filled_team_leader: number | null;
            /** @description Seats vacant, work-team leader. */
            seats_vacant_team_leader: number | null;
            /** @description Vacant days so far, work-team leader. */
            seats_vacant_days_team_leader: number | null;
            /** @description Seats required, first secretary. */
            seats_required_first_secretary: number | null;
            /** @description Seats filled, first secretary. */
            seats_filled_first_secretary: number | null;
            /** @description Seats vacant, first secretary. */
            seats_vacant_first_secretary: number | null;
            /** @description Vacant days so far, first secretary. */
            seats_vacant_days_first_secretary: number | null;
            /** @description Seats required, both posts in one person. */
            seats_required_leader_and_first_secretary: number | null;
            /** @description Seats filled, both posts in one person. */
            seats_filled_leader_and_first_secretary: number | null;
            /** @description Seats vacant, both posts in one person. */
            seats_vacant_leader_and_first_secretary: number | null;
            /** @description Vacant days so far, both posts in one person. */
            seats_vacant_days_leader_and_first_secretary: number | null;
            /** @description People in post. */
            people: number | null;
            /** @description In post as work-team leader. */
            people_role_team_leader: number | null;
            /** @description In post as first secretary. */
            people_role_first_secretary: number | null;
            /** @description In post as both posts in one person. */
            people_role_leader_and_first_secretary: number | null;
            /** @description In post as work-team member. */
            people_role_team_member: number | null;
            /** @description In post as partner-city staff stationed at city or county level. */
            people_role_liaison_staff: number | null;
            /** @description In post, no cadre rank. */
            people_rank_none: number | null;
            /** @description In post, clerk level. */
            people_rank_clerk: number | null;
            /** @description In post, deputy section (township) level. */
            people_rank_section_deputy: number | null;
            /** @description In post, section (township) level. */
            people_rank_section_chief: number | null;
            /** @description In post, deputy division (county) level. */
            people_rank_division_deputy: number | null;
            /** @description In post, division (county) level. */
            people_rank_division_chief: number | null;
            /** @description In post, deputy bureau level. */
            people_rank_bureau_deputy: number | null;
            /** @description In post, bureau level. */
            people_rank_bureau_chief: number | null;
            /** @description In post, full CPC member. */
            people_party_full: number | null;
            /** @description In post, probationary CPC member. */
            people_party_probationary: number | null;
            /** @description In post, not a CPC member. */
            people_party_none: number | null;
            /** @description Exceptions: older than 45. */
            exceptions_age_over_45: number | null;
            /** @description Exceptions: term other than three years. */
            exceptions_term_not_3y: number | null;
            /** @description Exceptions: rank above deputy division. */
            exceptions_rank_above_division_deputy: number | null;
            /** @description Exceptions: unit outside the usual scope. */
            exceptions_unit_not_general: number | null;
            /** @description Exceptions: studies elsewhere than in the host village organisation. */
            exceptions_study_elsewhere: number | null;
            /** @description Exceptions: branch above 50 members. */
            exceptions_branch_over_50: number | null;
            /** @description Exceptions: joint branch over more than five units. */
            exceptions_branch_joint_over_5: number | null;
            /** @description Exceptions: temporary branch recruits or disciplines. */
            exceptions_branch_recruit_or_discipline: number | null;
            /** @description Exceptions: key county post changed early. */
            exceptions_post_change_unstable: number | null;
            /** @description Terms ending within 30 days. */
            terms_ending_30: number | null;
            /** @description Terms ending within 90 days. */
            terms_ending_90: number | null;
            /** @description Terms ending within 180 days. */
            terms_ending_180: number | null;
            /** @description Temporary branches by host county or township, submitted. */
            branches_resident_unit_submitted: number | null;
            /** @description Temporary branches by host county or township, approved. */
            branches_resident_unit_approved: number | null;
            /** @description Temporary branches by host county or township, active. */
            branches_resident_unit_active: number | null;
            /** @description Temporary branches by host county or township, dissolved. */
            branches_resident_unit_dissolved: number | null;
            /** @description Temporary branches by host county or township, rejected. */
            branches_resident_unit_rejected: number | null;
            /** @description Temporary branches by host city, submitted. */
            branches_city_unit_submitted: number | null;
            /** @description Temporary branches by host city, approved. */
            branches_city_unit_approved: number | null;
            /** @description Temporary branches by host city, active. */
            branches_city_unit_active: number | null;
            /** @description Temporary branches by host city, dissolved. */
            branches_city_unit_dissolved: number | null;
            /** @description Temporary branches by host city, rejected. */
            branches_city_unit_rejected: number | null;
            /** @description Members to be in a branch by host county or township. */
            eligible_resident_unit: number | null;
            /** @description Members in a branch by host county or township. */
            in_branch_resident_unit: number | null;
            /** @description Members to be in a branch by host city. */
            eligible_city_unit: number | null;
            /** @description Members in a branch by host city. */
            in_branch_city_unit: number | null;
            /** @description Study sessions this year. */
            sessions: number | null;
            /** @description Of them held jointly. */
            sessions_joint: number | null;
            /** @description People taking part this year. */
            session_attendees: number | null;
            /** @description Study plans of the year. */
            plans: number | null;
            /** @description Study plans asked for. */
            plans_asked: number | null;
            /** @description Study plans made in time. */
            plans_done: number | null;
            /** @description Holders whose duties are asked for. */
            holders: number | null;
            /** @description Holders with all four duties on record. */
            covered: number | null;
            /** @description Support confirmations asked for. */
            confirmations_asked: number | null;
            /** @description Support confirmations filed. */
            confirmations_done: number | null;
            /** @description Claims due. */
            claims_due: number | null;
            /** @description Claims due, in fen. */
            claims_due_fen: number | null;
            /** @description Claims paid this year. */
            claims_paid: number | null;
            /** @description Claims paid this year, in fen. */
            claims_paid_fen: number | null;
            /** @description Recalls to be decided. */
            recalls_open: number | null;
            /** @description Recalls decided this year. */
            recalls_decided: number | null;
            /** @description Recalls refused this year. */
            recalls_kept: number | null;
            /** @description Assessments asked for. */
            assessments_asked: number | null;
            /** @description Assessments filed in time. */
            assessments_done: number | null;
            /** @description Assessed this year: excellent. */
            assessments_excellent: number | null;
            /** @description Assessed this year: competent. */
            assessments_competent: number | null;
            /** @description Assessed this year: basically competent. */
            assessments_basically_competent: number | null;
            /** @description Assessed this year: not competent. */
            assessments_incompetent: number | null;
            /** @description County chiefs in post. */
            county_chiefs: number | null;
            /** @description Changes of county chiefs this year. */
            county_chief_changes: number | null;
            /** @description Village organisations being rectified. */
            rectifications_open: number | null;
            /** @description Rectifications closed this year. */
            rectifications_closed: number | null;
            /** @description Relapses this year. */
            rectification_relapses: number | null;
            /** @description Allocations approved this year. */
            fund_allocations: number | null;
            /** @description Allocations approved this year, in fen. */
            fund_allocations_fen: number | null;
            /** @description Allocations paid in full this year. */
            fund_allocations_paid: number | null;
            /** @description Paid by the province this year, in fen. */
            funds_paid_province_fen: number | null;
            /** @description Paid by cities this year, in fen. */
            funds_paid_city_fen: number | null;
            /** @description Paid by counties this year, in fen. */
            funds_paid_county_fen: number | null;
            /** @description County leaders who know poverty work. */
            leaders_knowing_poverty: number | null;
            /** @description Township leaders who are local old hands. */
            township_veterans: number | null;
            /** @description Overdue tasks. */
            overdue: number | null;
            /** @description Overdue tasks of R-41. */
            overdue_r41: number | null;
            /** @description Overdue tasks of R-42. */
            overdue_r42: number | null;
            /** @description Overdue tasks of R-44. */
            overdue_r44: number | null;
            /** @description Overdue tasks of R-45. */
            overdue_r45: number | null;
            /** @description Overdue tasks of R-46. */
            overdue_r46: number | null;
            /** @description Overdue tasks of R-48. */
            overdue_r48: number | null;
            /** @description Overdue tasks of R-57. */
            overdue_r57: number | null;
            /** @description Overdue tasks of R-71. */
            overdue_r71: number | null;
            /** @description Overdue tasks of R-75. */
            overdue_r75: number | null;
            /** @description Overdue tasks of R-77. */
            overdue_r77: number | null;
            /** @description Overdue tasks of R-79. */
            overdue_r79: number | null;
            /** @description Overdue tasks of R-80. */
            overdue_r80: number | null;
            /** @description Overdue tasks of R-81. */
            overdue_r81: number | null;
            /** @description Overdue tasks of X-1. */
            overdue_x1: number | null;
            /** @description Overdue tasks of X-3. */
            overdue_x3: number | null;
            /** @description Overdue tasks of X-7. */
            overdue_x7: number | null;
            /** @description Overdue tasks of X-16. */
            overdue_x16: number | null;
            /** @description Overdue tasks of B-6. */
            overdue_b6: number | null;
            /** @description Overdue tasks of B-8. */
            overdue_b8: number | null;
            /** @description Overdue tasks of B-12. */
            overdue_b12: number | null;
            /** @description Overdue tasks of R-17. */
            overdue_r17: number | null;
            /** @description Overdue tasks of R-65. */
            overdue_r65: number | null;
            /** @description Overdue tasks of R-66. */
            overdue_r66: number | null;
        };
        SummaryRates: {
            /** @description Villages with an open assignment. */
            villages_assigned: {
                /** @description The part; null where the reader does not see it. */
                numerator: number | null;
                /** @description The whole; null where the reader does not see it. */
                denominator: number | null;
            };
            /** @description Seats filled. */
            seats_filled: {
                /** @description The part; null where the reader does not see it. */
                numerator: number | null;
                /** @description The whole; null where the reader does not see it. */
                denominator: number | null;
            };
            /** @description Members in a branch. */
            in_branch: {
                /** @description The part; null where the reader does not see it. */
                numerator: number | null;
                /** @description The whole; null where the reader does not see it. */
                denominator: number | null;
            };
            /** @description Duties on record. */
            coverage: {
                /** @description The part; null where the reader does not see it. */
                numerator: number | null;
                /** @description The whole; null where the reader does not see it. */
                denominator: number | null;
            };
            /** @description Support confirmed. */
            confirmations: {
                /** @description The part; null where the reader does not see it. */
                numerator: number | null;
                /** @description The whole; null where the reader does not see it. */
                denominator: number | null;
            };
            /** @description Study plans. */
            plans: {
                /** @description The part; null where the reader does not see it. */
                numerator: number | null;
                /** @description The whole; null where the reader does not see it. */
                denominator: number | null;
            };
            /** @description Assessments. */
            assessments: {
                /** @description The part; null where the reader does not see it. */
                numerator: number | null;
                /** @description The whole; null where the reader does not see it. */
                denominator: number | null;
            };
        };
        SummarySeats: {
            /**
             * @description What he is in the village.
             * @enum {string}
             */
            post_role: "team_leader" | "first_secretary" | "leader_and_first_secretary";
            /** @description Who has to fill the seat. */
            owed_by: string;
            /** @description Seats that have to be filled; null where the reader does not see it. */
            required: number | null;
            /** @description Seats with somebody in post; null where the reader does not see it. */
            filled: number | null;
            /** @description Seats without anybody; null where the reader does not see it. */
            vacant: number | null;
            /** @description Days the seat has been vacant; null where it is not counted. */
            vacant_days: number | null;
        };
        SealedPeriodHead: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The stretch of time it is about: a year, a quarter or a month. */
            period: string;
            /** @description SHA-256 of the sealed text (hex). */
            hash: string;
            /** @description A JWS over the content, by the key of its time. */
            signature: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        SealPeriod: {
            /** @description The stretch of time it is about: a year, a quarter or a month. */
            period: string;
        };
        SealedPeriod: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The stretch of time it is about: a year, a quarter or a month. */
            period: string;
            /** @description SHA-256 of the sealed text (hex). */
            hash: string;
            /** @description A JWS over the content, by the key of its time. */
            signature: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The value as it was sealed. */
            sealed: {
                /** @description The stretch of time it is about: a year, a quarter or a month. */
                period: string;
                /**
                 * Format: date
                 * @description The day the answer is of.
                 * @example 2016-05-01
                 */
                as_of: string;
                /** @description How far each journal had come. */
                positions: {
                    [key: string]: number;
                };
                /** @description Whether it said nothing, and which tenants did not. */
                silent: string[];
                /** @description Series that could not be read; nothing else hangs on them. */
                unreadable?: components["schemas"]["UnreadableSeries"][];
                /** @description One entry for each city, county, pair or mode. */
                groups: {
                    /** @description A tenant: the six-digit code of a city, or of the province (440000). */
                    tenant: {
                        /** @description What the entry stands under. */
                        key: string;
                        /** @description Whether it said nothing, and which tenants did not. */
                        silent: boolean;
                        /** @description The figures; null where the database did not answer. */
                        figures: components["schemas"]["SummaryFigures"] | null;
                        /** @description Shares, as numerator and denominator; null where the database did not answer. */
                        rates: components["schemas"]["SummaryRates"] | null;
                        /** @description What the city does elsewhere; null where it helps nobody. */
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                    /** @description The pair of cities. */
                    pair: {
                        /** @description What the entry stands under. */
                        key: string;
                        /** @description Whether it said nothing, and which tenants did not. */
                        silent: boolean;
                        /** @description The figures; null where the database did not answer. */
                        figures: components["schemas"]["SummaryFigures"] | null;
                        /** @description Shares, as numerator and denominator; null where the database did not answer. */
                        rates: components["schemas"]["SummaryRates"] | null;
                        /** @description What the city does elsewhere; null where it helps nobody. */
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                    /** @description The county, six digits; the city itself where it has no counties. */
                    county: {
                        /** @description What the entry stands under. */
                        key: string;
                        /** @description Whether it said nothing, and which tenants did not. */
                        silent: boolean;
                        /** @description The figures; null where the database did not answer. */
                        figures: components["schemas"]["SummaryFigures"] | null;
                        /** @description Shares, as numerator and denominator; null where the database did not answer. */
                        rates: components["schemas"]["SummaryRates"] | null;
                        /** @description What the city does elsewhere; null where it helps nobody. */
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                    /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
                    mode: {
                        /** @description What the entry stands under. */
                        key: string;
                        /** @description Whether it said nothing, and which tenants did not. */
                        silent: boolean;
                        /** @description The figures; null where the database did not answer. */
                        figures: components["schemas"]["SummaryFigures"] | null;
                        /** @description Shares, as numerator and denominator; null where the database did not answer. */
                        rates: components["schemas"]["SummaryRates"] | null;
                        /** @description What the city does elsewhere; null where it helps nobody. */
                        helping: components["schemas"]["SummaryFigures"] | null;
                    }[];
                };
                /** @description All of them together. */
                total: components["schemas"]["SummaryFigures"];
                /** @description Shares, as numerator and denominator; null where the database did not answer. */
                rates: components["schemas"]["SummaryRates"];
                /** @description The seats; null where the database did not answer. */
                seats: components["schemas"]["SummarySeats"][];
            };
        };
        SealedDrift: {
            /** @description The stretch of time it is about: a year, a quarter or a month. */
            period: string;
            /**
             * Format: date
             * @description The day the answer is of.
             * @example 2016-05-01
             */
            as_of: string;
            /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
            unavailable: string[];
            /** @description Series that could not be read; nothing else hangs on them. */
            unreadable: components["schemas"]["UnreadableSeries"][];
            /** @description The figures; null where the database did not answer. */
            figures: {
                /** @description A tenant: the six-digit code of a city, or of the province (440000). */
                tenant: string;
                /**
                 * @description The name of the figure.
                 * @enum {string}
                 */
                figure: "villages" | "villages_province" | "villages_paired" | "villages_self" | "villages_assigned" | "villages_unassigned" | "villages_answered" | "villages_province_assigned" | "villages_paired_assigned" | "villages_self_assigned" | "villages_province_unassigned" | "villages_paired_unassigned" | "villages_self_unassigned" | "villages_province_answered" | "villages_paired_answered" | "villages_self_answered" | "assignments_open" | "seats_required" | "seats_filled" | "seats_vacant" | "seats_vacant_days" | "seats_required_team_leader" | "seats_filled_team_leader" | "seats_vacant_team_leader" | "seats_vacant_days_team_leader" | "seats_required_first_secretary" | "seats_filled_first_secretary" | "seats_vacant_first_secretary" | "seats_vacant_days_first_secretary" | "seats_required_leader_and_first_secretary" | "seats_filled_leader_and_first_secretary" | "seats_vacant_leader_and_first_secretary" | "seats_vacant_days_leader_and_first_secretary" | "people" | "people_role_team_leader" | "people_role_first_secretary" | "people_role_leader_and_first_secretary" | "people_role_team_member" | "people_role_liaison_staff" | "people_rank_none" | "people_rank_clerk" | "people_rank_section_deputy" | "people_rank_section_chief" | "people_rank_division_deputy" | "people_rank_division_chief" | "people_rank_bureau_deputy" | "people_rank_bureau_chief" | "people_party_full" | "people_party_probationary" | "people_party_none" | "exceptions_age_over_45" | "exceptions_term_not_3y" | "exceptions_rank_above_division_deputy" | "exceptions_unit_not_general" | "exceptions_study_elsewhere" | "exceptions_branch_over_50" | "exceptions_branch_joint_over_5" | "exceptions_branch_recruit_or_discipline" | "exceptions_post_change_unstable" | "terms_ending_30" | "terms_ending_90" | "terms_ending_180" | "branches_resident_unit_submitted" | "branches_resident_unit_approved" | "branches_resident_unit_active" | "branches_resident_unit_dissolved" | "branches_resident_unit_rejected" | "branches_city_unit_submitted" | "branches_city_unit_approved" | "branches_city_unit_active" | "branches_city_unit_dissolved" | "branches_city_unit_rejected" | "eligible_resident_unit" | "in_branch_resident_unit" | "eligible_city_unit" | "in_branch_city_unit" | "sessions" | "sessions_joint" | "session_attendees" | "plans" | "plans_asked" | "plans_done" | "holders" | "covered" | "confirmations_asked" | "confirmations_done" | "claims_due" | "claims_due_fen" | "claims_paid" | "claims_paid_fen" | "recalls_open" | "recalls_decided" | "recalls_kept" | "assessments_asked" | "assessments_done" | "assessments_excellent" | "assessments_competent" | "assessments_basically_competent" | "assessments_incompetent" | "county_chiefs" | "county_chief_changes" | "rectifications_open" | "rectifications_closed" | "rectification_relapses" | "fund_allocations" | "fund_allocations_fen" | "fund_allocations_paid" | "funds_paid_province_fen" | "funds_paid_city_fen" | "funds_paid_county_fen" | "leaders_knowing_poverty" | "township_veterans" | "overdue" | "overdue_r41" | "overdue_r42" | "overdue_r44" | "overdue_r45" | "overdue_r46" | "overdue_r48" | "overdue_r57" | "overdue_r71" | "overdue_r75" | "overdue_r77" | "overdue_r79" | "overdue_r80" | "overdue_r81" | "overdue_x1" | "overdue_x3" | "overdue_x7" | "overdue_x16" | "overdue_b6" | "overdue_b8" | "overdue_b12" | "overdue_r17" | "overdue_r65" | "overdue_r66";
                /** @description The value as it was sealed. */
                sealed: number;
                /** @description The value as it is counted now. */
                now: number;
            }[];
            /** @description Member → [before, after]. */
            changes: {
                /**
                 * @description A tenant: the six-digit code of a city, or of the province (440000).
                 * @example 441400
                 */
                tenant: string;
                /** @description The place in the order of its tenant, given at commit. */
                seq: number;
                /**
                 * Format: date
                 * @description The day it was recorded.
                 * @example 2016-05-01
                 */
                recorded_on: string;
                /** @description The kind of record: the segment of its path. */
                record: string;
                /** @description The id of the record, or the code of a village. */
                record_id: string;
                /** @description What happened to it. */
                action: string;
                /**
                 * @description The tenant that acted.
                 * @example 441400
                 */
                actor_tenant: string;
                /** @description The role he acted in; null for keys and the system. */
                actor_role: string | null;
                /** @description The series behind a figure. */
                indicator: string;
                /** @description The county, six digits; the city itself where it has no counties. */
                county: string;
                /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
                mode: string;
                /**
                 * Format: date
                 * @description The day (Asia/Shanghai).
                 * @example 2016-05-01
                 */
                day: string;
                /** @description The difference. */
                delta: number;
            }[];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        Recount: {
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description Figures that differ. */
            figures_differ: number;
            /** @description Month ends that differ. */
            months_differ: number;
            /** @description Tasks that differ. */
            tasks_differ: number;
            /** @description The figures; null where the database did not answer. */
            figures: {
                /** @description The series behind a figure. */
                indicator: string;
                /** @description The county, six digits; the city itself where it has no counties. */
                county: string;
                /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
                mode: string;
                /** @description The other tenant the record names; null where there is none. */
                counterpart: string;
                /** @description Records that name another tenant than they should. */
                other_tenant: string;
                /**
                 * Format: date
                 * @description The day (Asia/Shanghai).
                 * @example 2016-05-01
                 */
                day: string;
                /** @description The value as it was kept. */
                counted: number;
                /** @description The value counted anew. */
                recounted: number;
            }[];
            /** @description Tasks. */
            tasks: {
                /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
                id: string;
                /**
                 * @description What differs.
                 * @enum {string}
                 */
                what: "missing" | "extra" | "different";
            }[];
        };
        Repair: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The figures; null where the database did not answer. */
            figures: number;
            /** @description Tasks. */
            tasks: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
        };
        RepairFigures: {
            /**
             * @description A tenant: the six-digit code of a city, or of the province (440000).
             * @example 441400
             */
            tenant: string;
        };
        Official: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description Place.
             * @example 441424
             */
            place: string;
            /** @description Name. */
            name: string;
            /**
             * @description Party status.
             * @enum {string}
             */
            party_status: "full" | "probationary" | "none";
            /** @description Year of birth. */
            birth_year: number | null;
            /** @description Note. */
            note: string | null;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateOfficial: {
            /**
             * @description Place.
             * @example 441424
             */
            place: string;
            /** @description Name. */
            name: string;
            /**
             * @description Party status.
             * @enum {string}
             */
            party_status: "full" | "probationary" | "none";
            /** @description Year of birth. */
            birth_year?: number | null;
            /** @description Note. */
            note?: string | null;
        };
        UpdateOfficial: {
            /** @description Name. */
            name?: string;
            /**
             * @description Party status.
             * @enum {string}
             */
            party_status?: "full" | "probationary" | "none";
            /** @description Year of birth. */
            birth_year?: number | null;
            /** @description Note. */
            note?: string | null;
        };
        LeadershipPost: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description Place.
             * @example 441424
             */
            place: string;
            /**
             * @description Post.
             * @enum {string}
             */
            post: "city_party_secretary" | "county_party_secretary" | "county_head" | "county_leader" | "township_party_secretary" | "township_head" | "township_leader" | "village_party_secretary" | "village_committee_director" | "village_cadre";
            /** @description Holder. */
            official_id: string;
            /**
             * Format: date
             * @description From.
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @description First day no longer in post.
             * @example 2016-05-01
             */
            valid_to: string | null;
            /** @description Why it ended. */
            end_reason: string | null;
            /** @description Exception for the change of a chief. */
            end_exception: {
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The organisation that approves. */
                approver_org?: string | null;
                /** @description The role that approves. */
                approver_role?: ("province_admin" | "city_org" | "county_org") | null;
                /**
                 * Format: date
                 * @description The day of approval; null while it waits.
                 * @example 2016-05-01
                 */
                approved_on?: string | null;
                /** @description The number of the document behind it; null where there is none. */
                document_no?: string | null;
            } | null;
            /** @description Knows poverty work. */
            knows_poverty_work: boolean;
            /** @description Experience of poverty work. */
            poverty_note: string | null;
            /** @description Local old hand. */
            local_veteran: boolean;
            /** @description Years of township work. */
            township_years: number | null;
            /** @description Occasion. */
            occasion: ("term_change" | "other") | null;
            /** @description Political quality attested. */
            political_quality: boolean | null;
            /** @description Ability attested. */
            work_ability: boolean | null;
            /** @description Knowledge of rural work attested. */
            knows_rural_work: boolean | null;
            /** @description Days served. */
            days_served: number;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateLeadershipPost: {
            /**
             * @description Place.
             * @example 441424
             */
            place: string;
            /**
             * @description Post.
             * @enum {string}
             */
            post: "city_party_secretary" | "county_party_secretary" | "county_head" | "county_leader" | "township_party_secretary" | "township_head" | "township_leader" | "village_party_secretary" | "village_committee_director" | "village_cadre";
            /** @description Holder. */
            official_id: string;
            /**
             * Format: date
             * @description From.
             * @example 2016-05-01
             */
            valid_from: string;
            /**
             * Format: date
             * @description First day no longer in post.
             * @example 2016-05-01
             */
            valid_to?: string | null;
            /** @description Why it ended. */
            end_reason?: string | null;
            /** @description Exception for the change of a chief. */
            end_exception?: {
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The organisation that approves. */
                approver_org?: string | null;
                /** @description The role that approves. */
                approver_role?: ("province_admin" | "city_org" | "county_org") | null;
                /**
                 * Format: date
                 * @description The day of approval; null while it waits.
                 * @example 2016-05-01
                 */
                approved_on?: string | null;
                /** @description The number of the document behind it; null where there is none. */
                document_no?: string | null;
            } | null;
            /** @description Knows poverty work. */
            knows_poverty_work: boolean;
            /** @description Experience of poverty work. */
            poverty_note?: string | null;
            /** @description Local old hand. */
            local_veteran: boolean;
            /** @description Years of township work. */
            township_years?: number | null;
            /** @description Occasion. */
            occasion?: ("term_change" | "other") | null;
            /** @description Political quality attested. */
            political_quality?: boolean | null;
            /** @description Ability attested. */
            work_ability?: boolean | null;
            /** @description Knowledge of rural work attested. */
            knows_rural_work?: boolean | null;
        };
        UpdateLeadershipPost: {
            /** @description Knows poverty work. */
            knows_poverty_work?: boolean;
            /** @description Experience of poverty work. */
            poverty_note?: string | null;
            /** @description Local old hand. */
            local_veteran?: boolean;
            /** @description Years of township work. */
            township_years?: number | null;
            /** @description Occasion. */
            occasion?: ("term_change" | "other") | null;
            /** @description Political quality attested. */
            political_quality?: boolean | null;
            /** @description Ability attested. */
            work_ability?: boolean | null;
            /** @description Knowledge of rural work attested. */
            knows_rural_work?: boolean | null;
        };
        EndLeadershipPost: {
            /**
             * Format: date
             * @description Last day in post.
             * @example 2016-05-01
             */
            ended_on: string;
            /** @description Why it ended. */
            end_reason?: string | null;
            /** @description Exception for the change of a chief. */
            end_exception?: {
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The organisation that approves. */
                approver_org?: string | null;
                /** @description The role that approves. */
                approver_role?: ("province_admin" | "city_org" | "county_org") | null;
                /**
                 * Format: date
                 * @description The day of approval; null while it waits.
                 * @example 2016-05-01
                 */
                approved_on?: string | null;
                /** @description The number of the document behind it; null where there is none. */
                document_no?: string | null;
            } | null;
        };
        RectificationCase: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Village. */
            village_code: string;
            /**
             * Format: date
             * @description Opened on.
             * @example 2016-05-01
             */
            opened_on: string;
            /** @description Hardest village. */
            hardest: boolean;
            /**
             * Format: date
             * @description Deadline.
             * @example 2016-05-01
             */
            deadline: string;
            /** @description Responsible Party secretary. */
            responsible_secretary: string;
            /** @description County leaders linked to the village. */
            county_posts: string[];
            /**
             * @description Township committee directly responsible.
             * @example 441424
             */
            township_committee: string;
            /** @description Township cadres who take the village. */
            township_cadres: string[];
            /** @description Departments. */
            departments: ("organisation" | "rural_office" | "political_legal" | "civil_affairs" | "finance" | "agriculture" | "poverty_office")[];
            /** @description Measures. */
            measures: string | null;
            /** @description Result. */
            result: string | null;
            /**
             * Format: date
             * @description Closed on.
             * @example 2016-05-01
             */
            closed_on: string | null;
            /** @description Why it relapsed. */
            relapse_reason: string | null;
            /** @description Relapses. */
            relapses: number;
            /**
             * Format: date
             * @description This rectification began on.
             * @example 2016-05-01
             */
            began_on: string;
            /** @description Earlier rectifications. */
            earlier: {
                /**
                 * Format: date
                 * @description Began on.
                 * @example 2016-05-01
                 */
                began_on: string;
                /**
                 * Format: date
                 * @description Deadline.
                 * @example 2016-05-01
                 */
                deadline: string;
                /**
                 * Format: date
                 * @description Closed on.
                 * @example 2016-05-01
                 */
                closed_on?: string | null;
            }[];
            /**
             * @description Status.
             * @enum {string}
             */
            status: "open" | "in_progress" | "closed" | "reopened";
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateRectificationCase: {
            /** @description Village. */
            village_code: string;
            /**
             * Format: date
             * @description Opened on.
             * @example 2016-05-01
             */
            opened_on: string;
            /** @description Hardest village. */
            hardest: boolean;
            /**
             * Format: date
             * @description Deadline.
             * @example 2016-05-01
             */
            deadline?: string | null;
            /** @description Responsible Party secretary. */
            responsible_secretary?: string | null;
            /** @description County leaders linked to the village. */
            county_posts: string[];
            /**
             * @description Township committee directly responsible.
             * @example 441424
             */
            township_committee?: string | null;
            /** @description Township cadres who take the village. */
            township_cadres: string[];
            /** @description Departments. */
            departments: ("organisation" | "rural_office" | "political_legal" | "civil_affairs" | "finance" | "agriculture" | "poverty_office")[];
            /** @description Measures. */
            measures?: string | null;
        };
        UpdateRectificationCase: {
            /** @description Hardest village. */
            hardest?: boolean;
            /**
             * Format: date
             * @description Deadline.
             * @example 2016-05-01
             */
            deadline?: string | null;
            /** @description Responsible Party secretary. */
            responsible_secretary?: string | null;
            /** @description County leaders linked to the village. */
            county_posts?: string[];
            /**
             * @description Township committee directly responsible.
             * @example 441424
             */
            township_committee?: string | null;
            /** @description Township cadres who take the village. */
            township_cadres?: string[];
            /** @description Departments. */
            departments?: ("organisation" | "rural_office" | "political_legal" | "civil_affairs" | "finance" | "agriculture" | "poverty_office")[];
            /** @description Measures. */
            measures?: string | null;
        };
        StartRectificationCase: Record<string, never>;
        CloseRectificationCase: {
            /**
             * Format: date
             * @description Closed on.
             * @example 2016-05-01
             */
            closed_on?: string | null;
            /** @description Result. */
            result?: string | null;
        };
        ReopenRectificationCase: {
            /**
             * Format: date
             * @description Reopened on.
             * @example 2016-05-01
             */
            reopened_on?: string | null;
            /** @description Why it relapsed. */
            relapse_reason?: string | null;
            /**
             * Format: date
             * @description Deadline.
             * @example 2016-05-01
             */
            deadline: string;
        };
        FundAllocation: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description Village.
             * @example 441424
             */
            village_code: string;
            /** @description Year. */
            year: number;
            /**
             * @description Item.
             * @enum {string}
             */
            item: "cadre_pay" | "office";
            /** @description Amount in fen. */
            amount_fen: number;
            /** @description Share of the province in fen. */
            province_fen: number;
            /** @description Share of the city in fen. */
            city_fen: number;
            /** @description Share of the county in fen. */
            county_fen: number;
            /** @description Person-months of cadres in service. */
            person_months: number | null;
            /** @description Person-months by the posts on record. */
            months_of_posts: number;
            /**
             * Format: date
             * @description Approved on.
             * @example 2016-05-01
             */
            approved_on: string | null;
            /** @description Paid in fen. */
            paid_fen: number;
            /**
             * Format: date
             * @description Paid in full on.
             * @example 2016-05-01
             */
            paid_on: string | null;
            /**
             * @description Status.
             * @enum {string}
             */
            status: "draft" | "approved" | "paid";
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateFundAllocation: {
            /**
             * @description Village.
             * @example 441424
             */
            village_code: string;
            /** @description Year. */
            year: number;
            /**
             * @description Item.
             * @enum {string}
             */
            item: "cadre_pay" | "office";
            /** @description Amount in fen. */
            amount_fen: number;
            /** @description Share of the province in fen. */
            province_fen: number;
            /** @description Share of the city in fen. */
            city_fen: number;
            /** @description Share of the county in fen. */
            county_fen: number;
            /** @description Person-months of cadres in service. */
            person_months?: number | null;
        };
        UpdateFundAllocation: {
            /** @description Amount in fen. */
            amount_fen?: number;
            /** @description Share of the province in fen. */
            province_fen?: number;
            /** @description Share of the city in fen. */
            city_fen?: number;
            /** @description Share of the county in fen. */
            county_fen?: number;
            /** @description Person-months of cadres in service. */
            person_months?: number | null;
        };
        ApproveFundAllocation: {
            /**
             * Format: date
             * @description Approved on.
             * @example 2016-05-01
             */
            approved_on?: string | null;
        };
        FundPayment: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description Village.
             * @example 441424
             */
            village_code: string;
            /** @description Year. */
            year: number;
            /** @description Item. */
            item: string;
            /**
             * @description Level that pays.
             * @enum {string}
             */
            level: "province" | "city" | "county";
            /** @description Amount in fen. */
            amount_fen: number;
            /**
             * Format: date
             * @description Paid on.
             * @example 2016-05-01
             */
            paid_on: string;
            /** @description Allocation it completes. */
            allocation_id: string | null;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateFundPayment: {
            /**
             * @description Village.
             * @example 441424
             */
            village_code: string;
            /** @description Year. */
            year: number;
            /** @description Item. */
            item: string;
            /**
             * @description Level that pays.
             * @enum {string}
             */
            level: "province" | "city" | "county";
            /** @description Amount in fen. */
            amount_fen: number;
            /**
             * Format: date
             * @description Paid on.
             * @example 2016-05-01
             */
            paid_on: string;
            /** @description Allocation it completes. */
            allocation_id?: string | null;
        };
        User: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The name a user signs in with. */
            username: string;
            /** @description The name a user is shown by; null where he has none. */
            display_name: string | null;
            /**
             * @description What a user is in his tenant.
             * @enum {string}
             */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            /** @description How far it reaches: a division code, a unit or a person. */
            scope: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "active" | "removed";
            /** @description Whether a one-time password has to be changed before anything else. */
            password_change_required: boolean;
            /** @description Made by. */
            made_by: string | null;
            /** @description Reset by. */
            reset_by: string | null;
            /**
             * Format: date-time
             * @description Reset at.
             * @example 2016-05-01T01:02:03.000Z
             */
            reset_at: string | null;
            /**
             * Format: date-time
             * @description One time until.
             * @example 2016-05-01T01:02:03.000Z
             */
            one_time_until: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        UserWithPassword: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The name a user signs in with. */
            username: string;
            /** @description The name a user is shown by; null where he has none. */
            display_name: string | null;
            /**
             * @description What a user is in his tenant.
             * @enum {string}
             */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            /** @description How far it reaches: a division code, a unit or a person. */
            scope: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "active" | "removed";
            /** @description Whether a one-time password has to be changed before anything else. */
            password_change_required: boolean;
            /** @description Made by. */
            made_by: string | null;
            /** @description Reset by. */
            reset_by: string | null;
            /**
             * Format: date-time
             * @description Reset at.
             * @example 2016-05-01T01:02:03.000Z
             */
            reset_at: string | null;
            /**
             * Format: date-time
             * @description One time until.
             * @example 2016-05-01T01:02:03.000Z
             */
            one_time_until: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description Shown this once; it has to be changed at the first sign-in. */
            one_time_password: string;
        };
        CreateUser: {
            /**
             * @description The name a user signs in with.
             * @example li.ming@meizhou
             */
            username: string;
            /**
             * @description What a user is in his tenant.
             * @enum {string}
             */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            /**
             * @description How far it reaches: a division code, a unit or a person.
             * @example 441421
             */
            scope: string;
            /** @description The name a user is shown by; null where he has none. */
            display_name?: string | null;
        };
        UpdateUser: {
            /**
             * @description What a user is in his tenant.
             * @enum {string}
             */
            role?: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            /**
             * @description How far it reaches: a division code, a unit or a person.
             * @example 441421
             */
            scope?: string;
            /** @description The name a user is shown by; null where he has none. */
            display_name?: string | null;
        };
        RemovedUser: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The name a user signs in with. */
            username: string;
            /** @description The name a user is shown by; null where he has none. */
            display_name: string | null;
            /**
             * @description What a user is in his tenant.
             * @enum {string}
             */
            role: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
            /** @description How far it reaches: a division code, a unit or a person. */
            scope: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "active" | "removed";
            /** @description Whether a one-time password has to be changed before anything else. */
            password_change_required: boolean;
            /** @description Made by. */
            made_by: string | null;
            /** @description Reset by. */
            reset_by: string | null;
            /**
             * Format: date-time
             * @description Reset at.
             * @example 2016-05-01T01:02:03.000Z
             */
            reset_at: string | null;
            /**
             * Format: date-time
             * @description One time until.
             * @example 2016-05-01T01:02:03.000Z
             */
            one_time_until: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description Api keys. */
            api_keys: {
                /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
                id: string;
                /** @description What it is called. */
                name: string;
                /** @description The part of the key by which its holder knows it. */
                key_id: string;
                /**
                 * @description What became of the row.
                 * @enum {string}
                 */
                outcome: "revoked" | "kept";
            }[];
        };
        RemoveUser: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
            /** @description Keep api keys. */
            keep_api_keys?: boolean;
        };
        ApiKey: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description What it is called. */
            name: string;
            /** @description The part of the key by which its holder knows it. */
            key_id: string;
            /** @description What it may do. */
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            /** @description How far it reaches: a division code, a unit or a person. */
            scope: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "active" | "revoked";
            /**
             * Format: date-time
             * @description The instant from which it is void (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            expires_at: string;
            /** @description What took its place; null while nothing has. */
            replaced_by: string | null;
            /**
             * Format: date-time
             * @description When it was last used, exact to the hour (UTC); null while it never was.
             * @example 2016-05-01T01:02:03.000Z
             */
            last_used_at: string | null;
            /** @description The user who made it. */
            created_by: string;
            /** @description Made by. */
            made_by: string;
            /** @description What the key may ask in a second; null is what the deployment allows everybody. */
            rate_per_second: number | null;
            /** @description The networks (CIDR) it is taken from; none are all of them. */
            allowed_networks: string[];
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        ApiKeyWithKey: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description What it is called. */
            name: string;
            /** @description The part of the key by which its holder knows it. */
            key_id: string;
            /** @description What it may do. */
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            /** @description How far it reaches: a division code, a unit or a person. */
            scope: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "active" | "revoked";
            /**
             * Format: date-time
             * @description The instant from which it is void (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            expires_at: string;
            /** @description What took its place; null while nothing has. */
            replaced_by: string | null;
            /**
             * Format: date-time
             * @description When it was last used, exact to the hour (UTC); null while it never was.
             * @example 2016-05-01T01:02:03.000Z
             */
            last_used_at: string | null;
            /** @description The user who made it. */
            created_by: string;
            /** @description Made by. */
            made_by: string;
            /** @description What the key may ask in a second; null is what the deployment allows everybody. */
            rate_per_second: number | null;
            /** @description The networks (CIDR) it is taken from; none are all of them. */
            allowed_networks: string[];
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description What the entry stands under. */
            key: string;
        };
        CreateApiKey: {
            /** @description What it is called. */
            name: string;
            /** @description What it may do. */
            permissions: ("tenant.read" | "pairing.read" | "pairing.create" | "pairing.end" | "village.read" | "village.create" | "village.update" | "village.delist" | "village.import" | "village.export" | "assignment.read" | "assignment.propose" | "assignment.accept" | "assignment.counter" | "assignment.decline" | "assignment.withdraw" | "assignment.end" | "summary.read" | "sealed_period.read" | "sealed_period.create" | "recount.read" | "recount.repair" | "journal.read" | "user.read" | "user.create" | "user.update" | "user.remove" | "api_key.read" | "api_key.create" | "api_key.rotate" | "api_key.revoke" | "me.read" | "unit.read" | "unit.create" | "unit.update" | "person.read" | "person.create" | "person.update" | "person.search" | "person.reveal" | "person.access" | "probe.read" | "grant.read" | "grant.create" | "grant.object" | "grant.revoke" | "posting.read" | "posting.check" | "posting.draft" | "posting.submit" | "posting.confirm" | "exception.approve" | "rule.read" | "task.read" | "support_confirmation.read" | "support_confirmation.create" | "reimbursement_claim.read" | "reimbursement_claim.create" | "reimbursement_claim.approve" | "assessment.read" | "assessment.create" | "assessment.sign" | "assessment_comment.read" | "assessment_comment.create" | "promotion_case.read" | "promotion_case.create" | "promotion_case.decide" | "recall_case.read" | "recall_case.propose" | "recall_case.inform" | "recall_case.reply" | "recall_case.decide" | "acceptance_result.read" | "acceptance_result.enter" | "duty_record.read" | "duty_record.create" | "duty_record.update" | "visit.read" | "visit.create" | "model_case.read" | "model_case.create" | "model_case.update" | "model_case.review" | "model_case.publish" | "training_session.read" | "training_session.create" | "setting.read" | "setting.create" | "branch.read" | "branch.draft" | "branch.submit" | "branch.approve" | "branch.dissolve" | "branch.import" | "branch.export" | "branch_act.read" | "branch_act.create" | "study.read" | "study.write" | "four_leads_sheet.read" | "four_leads_sheet.write" | "study_placement.create" | "official.read" | "official.create" | "official.update" | "leadership_post.read" | "leadership_post.create" | "leadership_post.update" | "leadership_post.end" | "rectification_case.read" | "rectification_case.create" | "rectification_case.update" | "rectification_case.start" | "rectification_case.close" | "rectification_case.reopen" | "fund_allocation.read" | "fund_allocation.create" | "fund_allocation.update" | "fund_allocation.approve" | "fund_payment.read" | "fund_payment.create")[];
            /**
             * @description How far it reaches: a division code, a unit or a person.
             * @example 441400
             */
            scope?: string;
            /** @description What the key may ask in a second; null is what the deployment allows everybody. */
            rate_per_second?: number;
            /**
             * @description The networks (CIDR) it is taken from; none are all of them.
             * @example [
             *       "10.20.0.0/16",
             *       "2001:db8::/32"
             *     ]
             */
            allowed_networks?: (string)[];
            /**
             * Format: date-time
             * @description The instant from which it is void (UTC).
             * @example 2017-05-01T00:00:00.000Z
             */
            expires_at?: string;
        };
        RotateApiKey: {
            /** @description How long the old key lives on, in hours; 24 where it is not given. */
            overlap_hours?: number;
        };
        RevokeApiKey: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        Unit: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description What it is called. */
            name: string;
            /**
             * @description The level of the unit.
             * @enum {string}
             */
            unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
            /**
             * @description The kind of unit.
             * @enum {string}
             */
            unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            /** @description The unit's unified social credit code; null where it is not known. */
            uscc: string | null;
            /** @description The unit above; null where there is none. */
            parent: string | null;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description What is accepted and should be looked at. */
            warnings: components["schemas"]["Warning"][];
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        Warning: {
            /** @description The number of the rule behind it. */
            rule: string;
            /** @description The code, as programs read it. */
            code: string;
            /** @description The member it is about. */
            field: string;
            /** @description The values that are taken here. */
            accepted: string[];
        };
        CreateUnit: {
            /** @description What it is called. */
            name: string;
            /**
             * @description The level of the unit.
             * @enum {string}
             */
            unit_level: "central_in_gd" | "province" | "city" | "county" | "township";
            /**
             * @description The kind of unit.
             * @enum {string}
             */
            unit_kind: "organ" | "institution" | "enterprise" | "mass_org";
            /** @description The unit's unified social credit code; null where it is not known. */
            uscc?: string | null;
            /**
             * @description The unit above; null where there is none.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            parent?: string | null;
            /**
             * @description The division it lies in: 6, 9 or 12 digits.
             * @example 441421
             */
            division: string;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        UpdateUnit: {
            /** @description What it is called. */
            name?: string;
            /**
             * @description The level of the unit.
             * @enum {string}
             */
            unit_level?: "central_in_gd" | "province" | "city" | "county" | "township";
            /**
             * @description The kind of unit.
             * @enum {string}
             */
            unit_kind?: "organ" | "institution" | "enterprise" | "mass_org";
            /** @description The unit's unified social credit code; null where it is not known. */
            uscc?: string | null;
            /**
             * @description The unit above; null where there is none.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            parent?: string | null;
            /**
             * @description The division it lies in: 6, 9 or 12 digits.
             * @example 441421
             */
            division?: string;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        Person: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description What it is called. */
            name: string;
            /**
             * @description Male or female; it follows from the citizen number.
             * @enum {string}
             */
            sex: "male" | "female";
            /** @description The year of birth. */
            birth_year: number;
            /**
             * @description The citizen number with all but its ends hidden.
             * @example 440***************
             */
            citizen_id_masked: string;
            /** @description The phone number with its middle hidden; null where there is none. */
            phone_masked: string | null;
            /**
             * @description Standing in the Party.
             * @enum {string}
             */
            party_status: "full" | "probationary" | "none";
            /**
             * @description Rank.
             * @enum {string}
             */
            cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /** @description The unit he belongs to at home. */
            home_unit: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description Whether he is fit. */
            health_status: ("fit" | "unfit") | null;
            /**
             * Format: date
             * @description The day of the health check.
             * @example 2016-05-01
             */
            health_checked_on: string | null;
            /** @description Whether his unit vouches for his politics. */
            attest_political: boolean | null;
            /**
             * Format: date
             * @description The day it did; null where it did not.
             * @example 2016-05-01
             */
            attest_political_on: string | null;
            /** @description Whether his unit vouches for his ability to coordinate. */
            attest_coordination: boolean | null;
            /**
             * Format: date
             * @description The day it did; null where it did not.
             * @example 2016-05-01
             */
            attest_coordination_on: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreatePerson: {
            /** @description What it is called. */
            name: string;
            /**
             * @description Standing in the Party.
             * @enum {string}
             */
            party_status: "full" | "probationary" | "none";
            /**
             * @description Rank.
             * @enum {string}
             */
            cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /**
             * @description The unit he belongs to at home.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            home_unit: string;
            /**
             * @description The citizen number, 18 characters; stored sealed and never shown again without a reason.
             * @example 11010519491231002X
             */
            citizen_id: string;
            /**
             * @description Male or female; it follows from the citizen number.
             * @enum {string}
             */
            sex?: "male" | "female";
            /**
             * @description A phone number.
             * @example 13800000000
             */
            phone?: string;
            /** @description Whether he is fit. */
            health_status?: ("fit" | "unfit") | null;
            /**
             * Format: date
             * @description The day of the health check.
             * @example 2016-05-01
             */
            health_checked_on?: string | null;
            /** @description Whether his unit vouches for his politics. */
            attest_political?: boolean | null;
            /**
             * Format: date
             * @description The day it did; null where it did not.
             * @example 2016-05-01
             */
            attest_political_on?: string | null;
            /** @description Whether his unit vouches for his ability to coordinate. */
            attest_coordination?: boolean | null;
            /**
             * Format: date
             * @description The day it did; null where it did not.
             * @example 2016-05-01
             */
            attest_coordination_on?: string | null;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        SearchPerson: {
            /**
             * @description The citizen number, 18 characters; stored sealed and never shown again without a reason.
             * @example 11010519491231002X
             */
            citizen_id?: string;
            /**
             * @description A phone number.
             * @example 13800000000
             */
            phone?: string;
        };
        IdentityProbe: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The person. */
            person_id: string;
            /**
             * @description The tenant that asked.
             * @example 441400
             */
            by_tenant: string;
            /**
             * Format: date
             * @description The day (Asia/Shanghai).
             * @example 2016-05-01
             */
            day: string;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
        };
        PersonAccess: {
            /** @description The person. */
            person_id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description What a reader of this kind may see. */
            may: {
                /**
                 * @description Whose database it lies in.
                 * @example 441400
                 */
                tenant_code: string;
                /** @description What a user is in his tenant. */
                role: string;
                /** @description How far it reaches: a division code, a unit or a person. */
                scope: string;
                /** @description The members it opens. */
                fields: string[];
                /** @description The number of the rule behind it. */
                rule: string;
                /**
                 * Format: date
                 * @description The first day.
                 * @example 2016-05-01
                 */
                from: string | null;
                /** @description The last day it holds; null where none is known. */
                until: string | null;
                /** @description Where it comes from. */
                source: string | null;
            }[];
            /** @description What he did. */
            did: {
                /**
                 * Format: date-time
                 * @description When (UTC).
                 * @example 2016-05-01T01:02:03.000Z
                 */
                at: string;
                /**
                 * @description The tenant that acted.
                 * @example 441400
                 */
                actor_tenant: string;
                /** @description The role he acted in; null for keys and the system. */
                actor_role: string | null;
                /** @description The user or key that acted; null where it is of another tenant. */
                actor_id: string | null;
                /** @description The members it opens. */
                fields: string[];
                /** @description Why, in words; null where none was given. */
                reason: string;
                /** @description The grant it hangs on; null where the owner reads his own. */
                grant_id: string | null;
            }[];
        };
        UpdatePerson: {
            /** @description What it is called. */
            name?: string;
            /**
             * @description Standing in the Party.
             * @enum {string}
             */
            party_status?: "full" | "probationary" | "none";
            /**
             * @description Rank.
             * @enum {string}
             */
            cadre_rank?: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /**
             * @description The unit he belongs to at home.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            home_unit?: string;
            /**
             * @description A phone number.
             * @example 13800000000
             */
            phone?: string | null;
            /** @description Whether he is fit. */
            health_status?: ("fit" | "unfit") | null;
            /**
             * Format: date
             * @description The day of the health check.
             * @example 2016-05-01
             */
            health_checked_on?: string | null;
            /** @description Whether his unit vouches for his politics. */
            attest_political?: boolean | null;
            /**
             * Format: date
             * @description The day it did; null where it did not.
             * @example 2016-05-01
             */
            attest_political_on?: string | null;
            /** @description Whether his unit vouches for his ability to coordinate. */
            attest_coordination?: boolean | null;
            /**
             * Format: date
             * @description The day it did; null where it did not.
             * @example 2016-05-01
             */
            attest_coordination_on?: string | null;
            /**
             * Format: date
             * @description The first day in force.
             * @example 2016-05-01
             */
            valid_from?: string;
        };
        RevealedPerson: {
            /** @description The person. */
            person_id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The citizen number, 18 characters; stored sealed and never shown again without a reason. */
            citizen_id?: string;
            /** @description A phone number. */
            phone?: string | null;
            /**
             * Format: date
             * @description The day of birth.
             * @example 2016-05-01
             */
            birth_date?: string;
            /** @description The grant it hangs on; null where the owner reads his own. */
            grant_id: string | null;
            /**
             * Format: date-time
             * @description When it was shown (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            revealed_at: string;
        };
        RevealPerson: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
            /** @description The members it opens. */
            fields?: ("citizen_id" | "phone" | "birth_date")[];
        };
        Grant: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /**
             * @description The kind of record: the segment of its path.
             * @enum {string}
             */
            record: "people";
            /** @description The id of the record, or the code of a village. */
            record_id: string;
            /** @description The members it opens. */
            fields: string[];
            /** @description Why, in words; null where none was given. */
            reason: string;
            /** @description The user who granted it. */
            granted_by: string | null;
            /** @description Whether it opens anything now. */
            live: boolean;
            /**
             * Format: date-time
             * @description The instant from which it is void (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description When it was taken back (UTC); null while it stands.
             * @example 2016-05-01T01:02:03.000Z
             */
            revoked_at: string | null;
            /**
             * Format: date-time
             * @description When the city objected (UTC); null where it did not.
             * @example 2016-05-01T01:02:03.000Z
             */
            objected_at: string | null;
            /** @description The user who objected; null where nobody did. */
            objected_by: string | null;
            /** @description What the city has against it; null where nothing. */
            objection: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        CreateGrant: {
            /**
             * @description A tenant: the six-digit code of a city, or of the province (440000).
             * @example 441400
             */
            tenant: string;
            /**
             * @description The kind of record: the segment of its path.
             * @enum {string}
             */
            record: "people";
            /**
             * @description The id of the record, or the code of a village.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            record_id: string;
            /** @description The members it opens. */
            fields: ("citizen_id" | "phone" | "birth_date")[];
            /** @description Why, in words; null where none was given. */
            reason?: string;
            /** @description For how many hours. */
            hours: number;
        };
        ObjectToGrant: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        RevokeGrant: Record<string, never>;
        SupportConfirmation: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The unit he belongs to at home. */
            home_unit: string;
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The supported city in whose database the posting lies.
             * @example 441400
             */
            host: string;
            /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
            mode: ("province" | "paired" | "self") | null;
            /** @description The person. */
            person_id: string;
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @description The last day of the term.
             * @example 2016-05-01
             */
            term_last: string;
            /** @description The version of the posting that was read. */
            posting_version: number;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The calendar year. */
            year: number;
            /** @description Whether his treatment at home is unchanged. */
            treatment_unchanged: boolean;
            /** @description A description, in words. */
            description: string | null;
            /** @description Whether something is wrong with it. */
            alert: boolean;
            /** @description The user who filed it. */
            filed_by: string;
            /**
             * Format: date
             * @description The day it was filed; null while it is a draft.
             * @example 2016-05-01
             */
            filed_on: string;
        };
        FileSupportConfirmation: {
            /** @description The posting. */
            posting_id: string;
            /** @description The calendar year. */
            year: number;
            /** @description Whether his treatment at home is unchanged. */
            treatment_unchanged: boolean;
            /** @description A description, in words. */
            description?: string | null;
            /**
             * Format: date
             * @description The day it was filed; null while it is a draft.
             * @example 2016-05-01
             */
            filed_on?: string;
        };
        UpdateSupportConfirmation: {
            /** @description Whether his treatment at home is unchanged. */
            treatment_unchanged?: boolean;
            /** @description A description, in words. */
            description?: string | null;
        };
        ReimbursementClaim: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The unit he belongs to at home. */
            home_unit: string;
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The supported city in whose database the posting lies.
             * @example 441400
             */
            host: string;
            /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
            mode: ("province" | "paired" | "self") | null;
            /** @description The person. */
            person_id: string;
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @description The last day of the term.
             * @example 2016-05-01
             */
            term_last: string;
            /** @description The version of the posting that was read. */
            posting_version: number;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /**
             * @description The item of the category.
             * @enum {string}
             */
            item: "board_lodging" | "transport" | "travel_allowance" | "other";
            /** @description A remark; null where there is none. */
            note: string | null;
            /** @description The amount in fen (1/100 yuan). */
            amount_fen: number;
            /** @description The unit that pays. */
            paying_unit: string;
            /**
             * Format: date
             * @description The day the cost arose.
             * @example 2016-05-01
             */
            incurred_on: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "submitted" | "approved" | "paid" | "refused";
            /** @description The user who submitted it; null while it is a draft, or where he is of another tenant. */
            submitted_by: string | null;
            /**
             * Format: date
             * @description The day it was submitted; null while it is a draft.
             * @example 2016-05-01
             */
            submitted_on: string | null;
            /** @description The user who approved; null while nobody did, or where he is of another tenant. */
            approved_by: string | null;
            /**
             * Format: date
             * @description The day of the decision; null while it is open.
             * @example 2016-05-01
             */
            decided_on: string | null;
            /**
             * Format: date
             * @description The day it was paid; null while it is not.
             * @example 2016-05-01
             */
            paid_on: string | null;
            /** @description Why, in words; null where none was given. */
            reason: string | null;
        };
        DraftReimbursementClaim: {
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The item of the category.
             * @enum {string}
             */
            item: "board_lodging" | "transport" | "travel_allowance" | "other";
            /** @description A remark; null where there is none. */
            note?: string | null;
            /** @description The amount in fen (1/100 yuan). */
            amount_fen: number;
            /** @description The unit that pays. */
            paying_unit: string;
            /**
             * Format: date
             * @description The day the cost arose.
             * @example 2016-05-01
             */
            incurred_on: string;
        };
        UpdateReimbursementClaim: {
            /**
             * @description The item of the category.
             * @enum {string}
             */
            item?: "board_lodging" | "transport" | "travel_allowance" | "other";
            /** @description A remark; null where there is none. */
            note?: string | null;
            /** @description The amount in fen (1/100 yuan). */
            amount_fen?: number;
            /** @description The unit that pays. */
            paying_unit?: string;
            /**
             * Format: date
             * @description The day the cost arose.
             * @example 2016-05-01
             */
            incurred_on?: string;
        };
        ReimbursementClaimAct: Record<string, never>;
        RefuseReimbursementClaim: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        PayReimbursementClaim: {
            /**
             * Format: date
             * @description The day it was paid; null while it is not.
             * @example 2016-05-01
             */
            paid_on?: string;
        };
        Assessment: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The unit he belongs to at home. */
            home_unit: string;
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The supported city in whose database the posting lies.
             * @example 441400
             */
            host: string;
            /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
            mode: ("province" | "paired" | "self") | null;
            /** @description The person. */
            person_id: string;
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @description The last day of the term.
             * @example 2016-05-01
             */
            term_last: string;
            /** @description The version of the posting that was read. */
            posting_version: number;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The calendar year. */
            year: number;
            /** @description The grade. */
            grade: ("excellent" | "competent" | "basically_competent" | "incompetent") | null;
            /** @description Who assessed. */
            assessor: string | null;
            /**
             * Format: date
             * @description The day of the assessment.
             * @example 2016-05-01
             */
            assessed_on: string | null;
            /** @description Remarks; null where there are none. */
            remarks: string | null;
            /** @description What the host city says of him; null while it said nothing. */
            host_comment: string | null;
            /** @description The version of that comment; null where there is none. */
            host_comment_version: number | null;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "signed" | "filed";
            /** @description Drafted by. */
            drafted_by: string | null;
            /** @description The user who signed; null while nobody did. */
            signed_by: string | null;
            /**
             * Format: date
             * @description The day it was filed; null while it is a draft.
             * @example 2016-05-01
             */
            filed_on: string | null;
        };
        DraftAssessment: {
            /** @description The posting. */
            posting_id: string;
            /** @description The calendar year. */
            year: number;
            /** @description The grade. */
            grade?: ("excellent" | "competent" | "basically_competent" | "incompetent") | null;
            /** @description Who assessed. */
            assessor?: string | null;
            /**
             * Format: date
             * @description The day of the assessment.
             * @example 2016-05-01
             */
            assessed_on?: string | null;
            /** @description Remarks; null where there are none. */
            remarks?: string | null;
        };
        UpdateAssessment: {
            /** @description The grade. */
            grade?: ("excellent" | "competent" | "basically_competent" | "incompetent") | null;
            /** @description Who assessed. */
            assessor?: string | null;
            /**
             * Format: date
             * @description The day of the assessment.
             * @example 2016-05-01
             */
            assessed_on?: string | null;
            /** @description Remarks; null where there are none. */
            remarks?: string | null;
        };
        SignAssessment: Record<string, never>;
        FileAssessment: {
            /**
             * Format: date
             * @description The day it was filed; null while it is a draft.
             * @example 2016-05-01
             */
            filed_on?: string;
        };
        AssessmentComment: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The user who wrote it; null where he is of another tenant. */
            author: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /** @description The calendar year. */
            year: number;
            /** @description The comment, in words. */
            comment: string;
        };
        CreateAssessmentComment: {
            /** @description The posting. */
            posting_id: string;
            /** @description The calendar year. */
            year: number;
            /** @description The comment, in words. */
            comment: string;
        };
        UpdateAssessmentComment: {
            /** @description The comment, in words. */
            comment: string;
        };
        AcceptanceResult: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description What came of it; null while nothing has.
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * Format: date
             * @description The day of acceptance.
             * @example 2016-05-01
             */
            accepted_on: string;
            /** @description The number of the document behind it; null where there is none. */
            document_no: string | null;
            /** @description A remark; null where there is none. */
            note: string | null;
            /** @description The role that entered it. */
            entered_role: string;
            /**
             * @description The tenant that entered it.
             * @example 441400
             */
            entered_tenant: string;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        EnterAcceptanceResult: {
            /** @description The posting. */
            posting_id: string;
            /**
             * @description What came of it; null while nothing has.
             * @enum {string}
             */
            result: "passed" | "failed";
            /**
             * Format: date
             * @description The day of acceptance.
             * @example 2016-05-01
             */
            accepted_on: string;
            /** @description The number of the document behind it; null where there is none. */
            document_no?: string | null;
            /** @description A remark; null where there is none. */
            note?: string | null;
        };
        UpdateAcceptanceResult: {
            /**
             * @description What came of it; null while nothing has.
             * @enum {string}
             */
            result?: "passed" | "failed";
            /**
             * Format: date
             * @description The day of acceptance.
             * @example 2016-05-01
             */
            accepted_on?: string;
            /** @description The number of the document behind it; null where there is none. */
            document_no?: string | null;
            /** @description A remark; null where there is none. */
            note?: string | null;
        };
        PromotionCase: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /** @description The unit he belongs to at home. */
            home_unit: string;
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The supported city in whose database the posting lies.
             * @example 441400
             */
            host: string;
            /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
            mode: ("province" | "paired" | "self") | null;
            /** @description The person. */
            person_id: string;
            /**
             * Format: date
             * @description The first day of the term.
             * @example 2016-05-01
             */
            term_first: string;
            /**
             * Format: date
             * @description The last day of the term.
             * @example 2016-05-01
             */
            term_last: string;
            /** @description The version of the posting that was read. */
            posting_version: number;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
            /**
             * @description The state of the posting.
             * @enum {string}
             */
            posting_status: "draft" | "submitted" | "confirmed" | "active" | "completed" | "recalled" | "ended_early" | "rejected" | "cancelled";
            /** @description The result of acceptance it rests on. */
            acceptance_id: string | null;
            /** @description The version of it that was read. */
            acceptance_version: number | null;
            /** @description What the acceptance came to. */
            acceptance_result: ("passed" | "failed") | null;
            /**
             * @description Rank.
             * @enum {string}
             */
            cadre_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /**
             * Format: date
             * @description Since when he has the rank.
             * @example 2016-05-01
             */
            rank_since: string | null;
            /**
             * @description The rank that is proposed.
             * @enum {string}
             */
            target_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /** @description Whether he has the qualification for the rank. */
            qualified: boolean | null;
            /** @description Who manages cadres of his rank. */
            managing_authority: string | null;
            /** @description The authority that decided; null while it is open. */
            decided_by_authority: string | null;
            /** @description Whether a place of the rank is free. */
            quota_ok: boolean | null;
            /**
             * Format: date
             * @description The first day of the public notice; null while there is none.
             * @example 2016-05-01
             */
            notice_from: string | null;
            /**
             * Format: date
             * @description The last day of the public notice; null while there is none.
             * @example 2016-05-01
             */
            notice_to: string | null;
            /** @description The assessments it rests on. */
            assessment_ids: string[];
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "submitted" | "on_notice" | "approved" | "refused";
            /** @description The user who submitted it; null while it is a draft, or where he is of another tenant. */
            submitted_by: string | null;
            /** @description The user who approved; null while nobody did, or where he is of another tenant. */
            approved_by: string | null;
            /**
             * Format: date
             * @description The day of the decision; null while it is open.
             * @example 2016-05-01
             */
            decided_on: string | null;
            /**
             * Format: date
             * @description The last day of probation; null where there is none.
             * @example 2016-05-01
             */
            probation_until: string | null;
            /** @description Why, in words; null where none was given. */
            reason: string | null;
        };
        DraftPromotionCase: {
            /** @description The posting. */
            posting_id: string;
            /**
             * @description The rank that is proposed.
             * @enum {string}
             */
            target_rank: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /** @description Whether he has the qualification for the rank. */
            qualified?: boolean | null;
            /** @description Who manages cadres of his rank. */
            managing_authority?: string | null;
            /** @description Whether a place of the rank is free. */
            quota_ok?: boolean | null;
            /** @description The assessments it rests on. */
            assessment_ids?: string[];
        };
        PromotionGates: {
            /** @description Its id, `<tenant code>-<UUIDv7>`: in the order of making. */
            id: string;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "draft" | "submitted" | "on_notice" | "approved" | "refused";
            /** @description What is not met yet. */
            open: number;
            /** @description The gates of promotion and how each stands; the system shows them and decides nothing. */
            gates: {
                /**
                 * @description Which gate.
                 * @enum {string}
                 */
                gate: "post_role" | "posting_completed" | "acceptance_passed" | "qualified" | "one_rank" | "assessment_filed" | "assessment_not_blocking" | "rank_years" | "quota" | "notice" | "authority" | "other_person";
                /** @description The number of the rule behind it. */
                rule: string;
                /**
                 * @description When (UTC).
                 * @enum {string}
                 */
                at: "submit" | "approve";
                /** @description Whether it is met. */
                met: boolean;
                /** @description What shows it. */
                evidence: {
                    [key: string]: string | number | boolean | null | string[];
                };
                /** @description What is missing. */
                missing: {
                    /** @description The number of the rule behind it. */
                    rule: string;
                    /** @description The code, as programs read it. */
                    code: string;
                    /** @description The member it is about. */
                    field: string | null;
                    /** @description What it was judged on. */
                    facts: {
                        [key: string]: string | number | boolean | null | string[];
                    };
                }[];
            }[];
        };
        UpdatePromotionCase: {
            /**
             * @description The rank that is proposed.
             * @enum {string}
             */
            target_rank?: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
            /** @description Whether he has the qualification for the rank. */
            qualified?: boolean | null;
            /** @description Who manages cadres of his rank. */
            managing_authority?: string | null;
            /** @description Whether a place of the rank is free. */
            quota_ok?: boolean | null;
            /** @description The assessments it rests on. */
            assessment_ids?: string[];
        };
        SubmitPromotionCase: Record<string, never>;
        NoticePromotionCase: {
            /**
             * Format: date
             * @description The first day of the public notice; null while there is none.
             * @example 2016-05-01
             */
            notice_from: string;
            /**
             * Format: date
             * @description The last day of the public notice; null while there is none.
             * @example 2016-05-01
             */
            notice_to: string;
        };
        ApprovePromotionCase: {
            /** @description The authority that decided; null while it is open. */
            decided_by_authority?: string;
            /** @description Whether a place of the rank is free. */
            quota_ok?: boolean;
            /**
             * Format: date
             * @description The day of the decision; null while it is open.
             * @example 2016-05-01
             */
            decided_on?: string;
        };
        RefusePromotionCase: {
            /** @description Why, in words; null where none was given. */
            reason?: string;
        };
        RecallCase: {
            /**
             * @description Its id, `<tenant code>-<UUIDv7>`: in the order of making.
             * @example 441400-01931f6e-0000-7000-8000-000000000000
             */
            id: string;
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description The posting. */
            posting_id: string;
            /** @description The division it lies in: 6, 9 or 12 digits. */
            division: string;
            /**
             * @description The tenant that dispatches.
             * @example 441400
             */
            sender: string;
            /**
             * @description Why, in words; null where none was given.
             * @enum {string}
             */
            reason: "incompetent" | "other";
            /** @description The reason in words; null where the kind says enough. */
            reason_text: string | null;
            /** @description What shows it. */
            evidence: string;
            /**
             * @description The tenant that proposed it.
             * @example 441400
             */
            proposed_tenant: string;
            /**
             * Format: date
             * @description The day it was proposed.
             * @example 2016-05-01
             */
            proposed_on: string;
            /**
             * Format: date
             * @description The day he was told; null while he was not.
             * @example 2016-05-01
             */
            informed_on: string | null;
            /** @description What he says to it; null while he said nothing. */
            reply: string | null;
            /**
             * Format: date
             * @description The day he replied; null while he did not.
             * @example 2016-05-01
             */
            replied_on: string | null;
            /**
             * @description Its state on the day of the answer.
             * @enum {string}
             */
            status: "proposed" | "decided_recall" | "decided_keep" | "replaced" | "overtaken";
            /**
             * Format: date
             * @description The day of the decision; null while it is open.
             * @example 2016-05-01
             */
            decided_on: string | null;
            /** @description What was decided; null while it is open. */
            decision: string | null;
            /**
             * Format: date
             * @description The last day; null while it is open.
             * @example 2016-05-01
             */
            ended_on: string | null;
            /**
             * Format: date
             * @description The last day to name somebody else; null where it is not owed.
             * @example 2016-05-01
             */
            replace_due: string | null;
            /** @description What took its place; null while nothing has. */
            replaced_by: string | null;
            /**
             * Format: date
             * @description The day something else took its place; null where nothing did.
             * @example 2016-05-01
             */
            overtaken_on: string | null;
            /** @description Rises by one with each change. */
            version: number;
            /**
             * Format: date-time
             * @description When the record was made (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the record was last changed (UTC).
             * @example 2016-05-01T01:02:03.000Z
             */
            updated_at: string;
        };
        ProposeRecall: {
            /** @description The posting. */
            posting_id: string;
            /** @description Why, in words; null where none was given. */
            reason?: string;
            /** @description The reason in words; null where the kind says enough. */
            reason_text?: string;
            /** @description What shows it. */
            evidence?: string;
            /**
             * Format: date
             * @description The day it was proposed.
             * @example 2016-05-01
             */
            proposed_on?: string;
        };
        InformRecall: {
            /**
             * Format: date
             * @description The day he was told; null while he was not.
             * @example 2016-05-01
             */
            informed_on?: string;
        };
        ReplyRecall: {
            /** @description What he says to it; null while he said nothing. */
            reply?: string;
        };
        DecideRecall: {
            /**
             * Format: date
             * @description The last day; null while it is open.
             * @example 2016-05-01
             */
            ended_on?: string;
            /**
             * Format: date
             * @description The day of the decision; null while it is open.
             * @example 2016-05-01
             */
            decided_on?: string;
            /** @description What was decided; null while it is open. */
            decision?: string;
        };
        DecideKeep: {
            /**
             * Format: date
             * @description The day of the decision; null while it is open.
             * @example 2016-05-01
             */
            decided_on?: string;
            /** @description What was decided; null while it is open. */
            decision?: string;
        };
        JournalPage: {
            /** @description One page of rows, in the order that the operation names. */
            items: components["schemas"]["JournalEntry"][];
            /** @description The cursor of the next page; null on the last. */
            next: components["schemas"]["Cursor"] | null;
            /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
            unavailable: components["schemas"]["Unavailable"];
            /** @description Where to go on reading: serves with any filter, and never ends. */
            position: string;
        };
        JournalVerification: {
            /**
             * @description Whose database it lies in.
             * @example 441400
             */
            tenant_code: string;
            /** @description Whether nothing was altered, cut or reordered. */
            intact: boolean | null;
            /** @description The first entry that is not as it was; null where all are. */
            fault: {
                /** @description The place in the order of its tenant, given at commit. */
                seq: number;
                /**
                 * @description Which kind it is.
                 * @enum {string}
                 */
                kind: "altered" | "cut" | "reordered" | "block";
            } | null;
            /** @description The last entry that was read. */
            checked_to: number;
            /** @description Sealed blocks that were checked. */
            blocks: number;
            /** @description Where to go on; null where everything was checked. */
            next_block: number | null;
            /** @description Next seq. */
            next_seq: number | null;
        };
    };
    responses: {
        /** @description What every operation may answer. 400: The request is not well formed; every fault is in `errors`. 401: Nobody is signed in, or what was sent does not hold. 403: The role or key does not hold the permission, or the act is the other side’s. 413: The body is too large. 415: The type of the body is not taken. 428: `If-Match` is missing. 429: Too many requests; try again after `Retry-After` seconds. 503: A database does not answer, or the service is not configured; repeat after `Retry-After` seconds. */
        Refused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not well formed; every fault is in `errors`. */
        Refused400: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not exist, or is not for the caller: the same answer. */
        Refused404: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state does not allow it; `allowed` says what it does. */
        Refused409: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record was changed; `ETag` is the present one. */
        Refused412: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule is broken; every finding is in `errors`. */
        Refused422: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Content-Language": components["headers"]["Content-Language"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Answer for this day; today where it is not given. */
        as_of: string;
        /** @description The city that helps. */
        partner_city: string;
        /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
        "Idempotency-Key": string;
        /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
        id: string;
        /** @description The ETag of what was read; another version now is 412. */
        "If-Match": string;
        /** @description At most so many rows; 50 where it is not given. */
        limit: number;
        /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
        cursor: string;
        /** @description Only of this tenant. */
        tenant: string;
        /** @description Only of this division. */
        division: string;
        /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
        mode: "province" | "paired" | "self";
        /** @description Who helps: the partner city, the province, or the host itself. */
        helper_tenant: string;
        /** @description Only villages that have (true) or have no (false) assignment in force. */
        assigned: boolean;
        /** @description Predict, and write nothing. */
        dry_run: boolean;
        /** @description The code it is named by. */
        code: string;
        /** @description The ETag of what was read; another version now is 412. */
        "If-Match_2": string;
        /** @description The village, twelve digits. */
        village_code: string;
        /** @description Only what ends within so many days. */
        ending_within_days: "30" | "90" | "180";
        /** @description Only what has no successor (true) or has one (false). */
        without_successor: boolean;
        /** @description The posting. */
        posting_id: string;
        /** @description The calendar year. */
        year: string;
        /** @description The session. */
        session_id: string;
        /** @description The temporary branch; null where the organisation of a village holds it. */
        branch_id: string;
        /** @description The calendar year. */
        year_2: string;
        /** @description What the figures are grouped by. */
        group_by: "tenant" | "pair" | "county" | "mode";
        /** @description Only of this division. */
        division_2: string;
        /** @description The stretch of time it is about: a year, a quarter or a month. */
        period: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version and a hash of the answer: for If-Match and If-None-Match.
         * @example "v3-5d41402abc4b2a76"
         */
        ETag: string;
        /**
         * @description Where to read what was made.
         * @example /v1/units/441400-01931f6e-0000-7000-8000-000000000000
         */
        Location: string;
        /**
         * @description The next page (RFC 8288); absent on the last.
         * @example </v1/villages?cursor=WyI0NDE0Il0>; rel="next"
         */
        Link: string;
        /**
         * @description What is left of the limit in this second.
         * @example "principal";r=199;t=1
         */
        RateLimit: string;
        /**
         * @description The limit: q requests in w seconds.
         * @example "principal";q=200;w=1
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds until asking again makes sense.
         * @example 5
         */
        "Retry-After": string;
        /**
         * @description true where the answer was given before to the same key.
         * @example true
         */
        "Idempotent-Replayed": string;
        /**
         * @description The language of the texts.
         * @example en
         */
        "Content-Language": string;
        /**
         * @description What was wrong with the credentials (RFC 6750).
         * @example Bearer error="invalid_token"
         */
        "WWW-Authenticate": string;
        /**
         * @description The request, as the log and the journal name it.
         * @example e89a0a44-3c9f-4a57-8d35-0a9a7cf8b5c1
         */
        "X-Request-Id": string;
    };
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
                /**
                 * @example {
                 *       "grant_type": "password"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
                /**
                 * @example {
                 *       "grant_type": "password"
                 *     }
                 */
                "application/json": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
                /**
                 * @example {
                 *       "token": "x"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["RevokeRequest"];
                /**
                 * @example {
                 *       "token": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeRequest"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
    readServerMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerMetadata"];
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
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
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
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /**
                 * @example {
                 *       "current_password": "x",
                 *       "new_password": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Tenant"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description The code it is named by. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description The city that helps. */
                partner_city?: components["parameters"]["partner_city"];
                /** @description The city that is helped. */
                supported_city?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Pairing"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "partner_city": "441400",
                 *       "supported_city": "441400",
                 *       "valid_from": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePairing"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ended_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["EndPairing"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
                mode?: components["parameters"]["mode"];
                /** @description Who helps: the partner city, the province, or the host itself. */
                helper_tenant?: components["parameters"]["helper_tenant"];
                /** @description Only villages that have (true) or have no (false) assignment in force. */
                assigned?: components["parameters"]["assigned"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Village"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "441424123218",
                 *       "name": "x",
                 *       "dispatch_mode": "province",
                 *       "listed_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["CreateVillage"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
                mode?: components["parameters"]["mode"];
                /** @description Who helps: the partner city, the province, or the host itself. */
                helper_tenant?: components["parameters"]["helper_tenant"];
                /** @description Only villages that have (true) or have no (false) assignment in force. */
                assigned?: components["parameters"]["assigned"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description Predict, and write nothing. */
                dry_run?: components["parameters"]["dry_run"];
            };
            header: {
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example x */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The code it is named by. */
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The code it is named by. */
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateVillage"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The code it is named by. */
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The code it is named by. */
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "delisted_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["DelistVillage"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The village, twelve digits. */
                village_code?: string;
                /** @description Only records in this state. */
                status?: "proposed" | "countered" | "active" | "ended" | "declined" | "withdrawn";
                /** @description How the village is helped: paired (a partner city), province (units of the province) or self (its own city). */
                mode?: components["parameters"]["mode"];
                /** @description Who helps: the partner city, the province, or the host itself. */
                helper_tenant?: components["parameters"]["helper_tenant"];
                /** @description Only what waits for this tenant. */
                turn?: string;
                /** @description Only what is overdue (true) or not (false) on the day. */
                overdue?: boolean;
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Assignment"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "village_code": "441424123218",
                 *       "mode": "province",
                 *       "helper_tenant": "441400",
                 *       "helper_units": [
                 *         {
                 *           "name": "x"
                 *         }
                 *       ],
                 *       "valid_from": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeAssignment"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content_hash": "5d41402abc4b2a765d41402abc4b2a765d41402abc4b2a765d41402abc4b2a76"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptAssignment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "helper_units": [
                 *         {
                 *           "name": "x"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CounterAssignment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["DeclineAssignment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawAssignment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ended_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["EndAssignment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CallOffAssignment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description The tenant that dispatches. */
                sender?: string;
                /** @description The person. */
                person_id?: string;
                /** @description What he is in the village. */
                post_role?: "team_leader" | "first_secretary" | "leader_and_first_secretary" | "team_member" | "liaison_staff";
                /** @description Only records in this state. */
                status?: "draft" | "submitted" | "confirmed" | "active" | "completed" | "recalled" | "ended_early" | "rejected" | "cancelled";
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description Only what ends within so many days. */
                ending_within_days?: components["parameters"]["ending_within_days"];
                /** @description Only what has no successor (true) or has one (false). */
                without_successor?: components["parameters"]["without_successor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Posting"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "post_role": "team_leader",
                 *       "person_id": "441400-01931f6e-0000-7000-8000-000000000000",
                 *       "planned_start": "2016-05-01",
                 *       "planned_end": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["DraftPosting"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "post_role": "team_leader"
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePosting"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /**
                 * @example {
                 *       "village_code": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CheckPosting"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SubmitPosting"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SubmitPosting"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["PostingReason"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["PostingReason"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ended_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["EndPosting"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["PostingException"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": Record<string, never>;
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["PostingCorrection"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "field": "person_name",
                 *       "value_is": "x",
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CorrectPosting"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The code it is named by. */
                code: components["parameters"]["code"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Seat"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description Only vacant seats (true) or filled ones (false). */
                vacant?: boolean;
                /** @description Only what ends within so many days. */
                ending_within_days?: components["parameters"]["ending_within_days"];
                /** @description Only what has no successor (true) or has one (false). */
                without_successor?: components["parameters"]["without_successor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Seat"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The category of the duty. */
                category?: "build_organisation" | "precise_poverty_relief" | "serve_people" | "improve_governance";
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["DutyRecord"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "date": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["CreateDutyRecord"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "date": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateDutyRecord"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Visit"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "date": "2016-05-01",
                 *       "visitor_org": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CreateVisit"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["TrainingSession"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "x",
                 *       "date": "2016-05-01",
                 *       "posting_ids": [
                 *         "x"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateTrainingSession"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The session. */
                session_id?: components["parameters"]["session_id"];
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["TrainingParticipant"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description Only records in this state. */
                status?: "draft" | "reviewed" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["ModelCase"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "title": "x",
                 *       "text": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CreateModelCase"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateModelCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ModelCaseStep"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ModelCaseStep"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The city that helps. */
                partner_city?: components["parameters"]["partner_city"];
                /** @description How the branch is formed. */
                pattern?: "resident_unit" | "city_unit";
                /** @description The level: province, city, county, township or village. */
                level?: "township" | "county" | "city";
                /** @description The national code of the kind of organisation. */
                org_type?: "911" | "921" | "931" | "932";
                /** @description Only branches attached to this kind of organisation. */
                attached_org_type?: "611" | "621" | "631" | "632";
                /** @description Only records in this state. */
                status?: "draft" | "submitted" | "approved" | "active" | "dissolved" | "rejected";
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["TempBranch"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x",
                 *       "pattern": "resident_unit",
                 *       "level": "township",
                 *       "host_code": "441422300"
                 *     }
                 */
                "application/json": components["schemas"]["DraftTempBranch"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description Only of this division. */
                division: string;
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description Predict, and write nothing. */
                dry_run?: components["parameters"]["dry_run"];
            };
            header: {
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example x */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTempBranch"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SubmitTempBranch"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approving_party_org": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveTempBranch"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RejectTempBranch"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dissolved_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["DissolveTempBranch"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["TempBranchMember"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "441400-01931f6e-0000-7000-8000-000000000000"
                 *     }
                 */
                "application/json": components["schemas"]["AddTempBranchMember"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "left_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["LeaveTempBranch"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "full_from": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTempBranchMember"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officers": [
                 *         {
                 *           "posting_id": "441400-01931f6e-0000-7000-8000-000000000000",
                 *           "office": "secretary"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AppointOfficers"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["BranchPaper"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
                /** @description The id of the paper. */
                paper_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The code it is named by. */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The temporary branch; null where the organisation of a village holds it. */
                branch_id?: components["parameters"]["branch_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["BranchAct"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "branch_id": "x",
                 *       "act": "political_study",
                 *       "date": "2016-05-01",
                 *       "text": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CreateBranchAct"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The temporary branch; null where the organisation of a village holds it. */
                branch_id?: components["parameters"]["branch_id"];
                /** @description The calendar year. */
                year?: components["parameters"]["year_2"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["StudyPlan"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 2017,
                 *       "title": "x",
                 *       "content": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CreateStudyPlan"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateStudyPlan"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The temporary branch; null where the organisation of a village holds it. */
                branch_id?: components["parameters"]["branch_id"];
                /** @description The form it was held in. */
                form?: "branch_assembly" | "committee_meeting" | "group_meeting" | "party_lecture" | "theme_day" | "topical_discussion" | "organisation_life_meeting" | "democratic_appraisal";
                /** @description Whether several hold it together. */
                joint?: boolean;
                /** @description The calendar year. */
                year?: components["parameters"]["year_2"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["StudySession"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "form": "branch_assembly",
                 *       "date": "2016-05-01",
                 *       "topics": [
                 *         "x"
                 *       ],
                 *       "attendees": [
                 *         "x"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateStudySession"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The temporary branch; null where the organisation of a village holds it. */
                branch_id?: components["parameters"]["branch_id"];
                /** @description The session. */
                session_id?: components["parameters"]["session_id"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["StudyAttendee"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The temporary branch; null where the organisation of a village holds it. */
                branch_id?: components["parameters"]["branch_id"];
                /** @description Only records in this state. */
                status?: "open" | "solved";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["StudyProblem"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "branch_id": "x",
                 *       "found_on": "2016-05-01",
                 *       "text": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CreateStudyProblem"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "solved_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["SolveStudyProblem"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["StudyPlacement"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "study_party_org": "x",
                 *       "valid_from": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["CreateStudyPlacement"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
                /** @description Only records in this state. */
                status?: "draft" | "submitted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["FourLeadsSheet"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "year": 2017
                 *     }
                 */
                "application/json": components["schemas"]["DraftFourLeadsSheet"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "study_plan": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateFourLeadsSheet"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "submitted_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["SubmitFourLeadsSheet"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Setting"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "branch_regulation_from",
                 *       "tenant": "441400",
                 *       "value": "2016-05-01",
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CreateSetting"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Rule"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The number of the rule, such as R-41. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description Only records in this state. */
                status?: "open" | "done" | "overdue" | "lapsed";
                /** @description The number of the rule behind it. */
                rule?: "R-41" | "R-42" | "R-44" | "R-45" | "R-46" | "R-48" | "R-57" | "R-71" | "R-75" | "R-77" | "R-79" | "R-80" | "R-81" | "X-1" | "X-3" | "X-7" | "X-16" | "B-6" | "B-8" | "B-12" | "R-17" | "R-65" | "R-66";
                /** @description Only what this role has to do. */
                owner?: string;
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Task"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description What the figures are grouped by. */
                group_by?: components["parameters"]["group_by"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description Only of this division. */
                division?: components["parameters"]["division_2"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description What the figures are grouped by. */
                group_by?: components["parameters"]["group_by"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description Only of this division. */
                division?: components["parameters"]["division_2"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description What the figures are grouped by. */
                group_by?: components["parameters"]["group_by"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description Only of this division. */
                division?: components["parameters"]["division_2"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["SealedPeriodHead"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "period": "2016-12"
                 *     }
                 */
                "application/json": components["schemas"]["SealPeriod"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The stretch of time it is about: a year, a quarter or a month. */
                period: components["parameters"]["period"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The stretch of time it is about: a year, a quarter or a month. */
                period: components["parameters"]["period"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
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
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenant": "441400"
                 *     }
                 */
                "application/json": components["schemas"]["RepairFigures"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Official"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "place": "441424",
                 *       "name": "x",
                 *       "party_status": "full"
                 *     }
                 */
                "application/json": components["schemas"]["CreateOfficial"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateOfficial"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description Official id. */
                official_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["LeadershipPost"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "place": "441424",
                 *       "post": "city_party_secretary",
                 *       "official_id": "x",
                 *       "valid_from": "2016-05-01",
                 *       "knows_poverty_work": true,
                 *       "local_veteran": true
                 *     }
                 */
                "application/json": components["schemas"]["CreateLeadershipPost"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "knows_poverty_work": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateLeadershipPost"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ended_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["EndLeadershipPost"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description Only records in this state. */
                status?: "open" | "in_progress" | "closed" | "reopened";
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description Responsible secretary. */
                responsible_secretary?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["RectificationCase"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "village_code": "x",
                 *       "opened_on": "2016-05-01",
                 *       "hardest": true,
                 *       "county_posts": [
                 *         "x"
                 *       ],
                 *       "township_cadres": [
                 *         "x"
                 *       ],
                 *       "departments": [
                 *         "organisation"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateRectificationCase"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hardest": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateRectificationCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["StartRectificationCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closed_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["CloseRectificationCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deadline": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["ReopenRectificationCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description Only records in this state. */
                status?: "draft" | "approved" | "paid";
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["FundAllocation"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "village_code": "441424",
                 *       "year": 2017,
                 *       "item": "cadre_pay",
                 *       "amount_fen": 1,
                 *       "province_fen": 1,
                 *       "city_fen": 1,
                 *       "county_fen": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateFundAllocation"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount_fen": 1
                 *     }
                 */
                "application/json": components["schemas"]["UpdateFundAllocation"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "approved_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["ApproveFundAllocation"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
                /** @description Allocation id. */
                allocation_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["FundPayment"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "village_code": "441424",
                 *       "year": 2017,
                 *       "item": "x",
                 *       "level": "province",
                 *       "amount_fen": 1,
                 *       "paid_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["CreateFundPayment"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description What a user is in his tenant. */
                role?: "province_admin" | "poverty_office" | "city_org" | "county_org" | "county_committee" | "township_committee" | "sending_unit" | "village_org" | "finance" | "auditor" | "holder";
                /** @description Only records in this state. */
                status?: "active" | "removed";
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["User"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "username": "li.ming@meizhou",
                 *       "role": "province_admin",
                 *       "scope": "441421"
                 *     }
                 */
                "application/json": components["schemas"]["CreateUser"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "province_admin"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUser"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RemoveUser"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Only records in this state. */
                status?: "active" | "revoked";
                /** @description Only what ends within so many days. */
                ending_within_days?: components["parameters"]["ending_within_days"];
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["ApiKey"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x",
                 *       "permissions": [
                 *         "tenant.read"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "overlap_hours": 1
                 *     }
                 */
                "application/json": components["schemas"]["RotateApiKey"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RevokeApiKey"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this division. */
                division?: string;
                /** @description The level of the unit. */
                unit_level?: "central_in_gd" | "province" | "city" | "county" | "township";
                /** @description The kind of unit. */
                unit_kind?: "organ" | "institution" | "enterprise" | "mass_org";
                /** @description The unit above; null where there is none. */
                parent?: string;
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Unit"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x",
                 *       "unit_level": "central_in_gd",
                 *       "unit_kind": "organ",
                 *       "division": "441421"
                 *     }
                 */
                "application/json": components["schemas"]["CreateUnit"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateUnit"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description The unit he belongs to at home. */
                home_unit?: string;
                /** @description Standing in the Party. */
                party_status?: "full" | "probationary" | "none";
                /** @description Rank. */
                cadre_rank?: "none" | "clerk" | "section_deputy" | "section_chief" | "division_deputy" | "division_chief" | "bureau_deputy" | "bureau_chief";
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Person"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x",
                 *       "party_status": "full",
                 *       "cadre_rank": "none",
                 *       "home_unit": "441400-01931f6e-0000-7000-8000-000000000000",
                 *       "citizen_id": "11010519491231002X"
                 *     }
                 */
                "application/json": components["schemas"]["CreatePerson"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /**
                 * @example {
                 *       "citizen_id": "11010519491231002X"
                 *     }
                 */
                "application/json": components["schemas"]["SearchPerson"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Person"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["IdentityProbe"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description Answer for this day; today where it is not given. */
                as_of?: components["parameters"]["as_of"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePerson"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RevealPerson"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The id of the record, or the code of a village. */
                record_id?: string;
                /** @description Only what opens something now (true), or nothing any more (false). */
                live?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Grant"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tenant": "441400",
                 *       "record": "people",
                 *       "record_id": "441400-01931f6e-0000-7000-8000-000000000000",
                 *       "fields": [
                 *         "citizen_id"
                 *       ],
                 *       "hours": 1
                 *     }
                 */
                "application/json": components["schemas"]["CreateGrant"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ObjectToGrant"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["RevokeGrant"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["SupportConfirmation"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "year": 2017,
                 *       "treatment_unchanged": true
                 *     }
                 */
                "application/json": components["schemas"]["FileSupportConfirmation"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "treatment_unchanged": true
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSupportConfirmation"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description Only records in this state. */
                status?: "draft" | "submitted" | "approved" | "paid" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["ReimbursementClaim"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "item": "board_lodging",
                 *       "amount_fen": 1,
                 *       "paying_unit": "x",
                 *       "incurred_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["DraftReimbursementClaim"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "item": "board_lodging"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateReimbursementClaim"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReimbursementClaimAct"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["ReimbursementClaimAct"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RefuseReimbursementClaim"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "paid_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["PayReimbursementClaim"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description Only records in this state. */
                status?: "draft" | "signed" | "filed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["Assessment"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "year": 2017
                 *     }
                 */
                "application/json": components["schemas"]["DraftAssessment"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grade": "excellent"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAssessment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SignAssessment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "filed_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["FileAssessment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description The village, twelve digits. */
                village_code?: components["parameters"]["village_code"];
                /** @description Only of this division. */
                division?: components["parameters"]["division"];
                /** @description The calendar year. */
                year?: components["parameters"]["year"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["AssessmentComment"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "year": 2017,
                 *       "comment": "x"
                 *     }
                 */
                "application/json": components["schemas"]["CreateAssessmentComment"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "comment": "x"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAssessmentComment"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["AcceptanceResult"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "result": "passed",
                 *       "accepted_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["EnterAcceptanceResult"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "result": "passed"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateAcceptanceResult"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description Only records in this state. */
                status?: "draft" | "submitted" | "on_notice" | "approved" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["PromotionCase"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x",
                 *       "target_rank": "none"
                 *     }
                 */
                "application/json": components["schemas"]["DraftPromotionCase"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match": components["parameters"]["If-Match_2"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "target_rank": "none"
                 *     }
                 */
                "application/json": components["schemas"]["UpdatePromotionCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["SubmitPromotionCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "notice_from": "2016-05-01",
                 *       "notice_to": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["NoticePromotionCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decided_by_authority": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ApprovePromotionCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "x"
                 *     }
                 */
                "application/json": components["schemas"]["RefusePromotionCase"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The posting. */
                posting_id?: components["parameters"]["posting_id"];
                /** @description Only records in this state. */
                status?: "proposed" | "decided_recall" | "decided_keep" | "replaced" | "overtaken";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["RecallCase"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "posting_id": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ProposeRecall"];
            };
        };
        responses: {
            /** @description What was made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: components["parameters"]["cursor"];
            };
            header?: never;
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description One page of rows, in the order that the operation names. */
                        items: components["schemas"]["JournalEntry"][];
                        /** @description The cursor of the next page; null on the last. */
                        next: components["schemas"]["Cursor"] | null;
                        /** @description Tenants whose database did not answer: their rows are missing here, ask again. */
                        unavailable: components["schemas"]["Unavailable"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "informed_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["InformRecall"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reply": "x"
                 *     }
                 */
                "application/json": components["schemas"]["ReplyRecall"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ended_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["DecideRecall"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description One key for each thing to be done, made before the first attempt: the same request with it is done once. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The ETag of what was read; another version now is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @description The id of the record. One that is not for the caller is answered as one that does not exist. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decided_on": "2016-05-01"
                 *     }
                 */
                "application/json": components["schemas"]["DecideKeep"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
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
                /** @description At most so many rows; 50 where it is not given. */
                limit?: components["parameters"]["limit"];
                /** @description `next` of the page before (of the journal: `position`); left out, reading begins at the beginning. */
                cursor?: string;
                /** @description Only of this tenant. */
                tenant?: components["parameters"]["tenant"];
                /** @description The kind of record: the segment of its path. */
                record?: string;
                /** @description The id of the record, or the code of a village. */
                record_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Link: components["headers"]["Link"];
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
                /** @description Begin with this block; 1 where it is not given. */
                from_block?: number;
                /** @description From seq. */
                from_seq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
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
