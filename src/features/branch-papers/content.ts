/** Somebody on a paper, as both sides see him. */
interface PaperPerson {
  name: string
  unit: string
  post_role: string
  permanent_party_org: string
  full: boolean
}

/** What a paper says: kept as it was issued, whatever becomes of the records. */
export interface PaperContent {
  branch: string
  pattern: string
  level: string
  org_type: string
  places: readonly string[]
  partner: string
  host: string
  attached_org: string
  approving_org: string | null
  approved_on: string | null
  starts_on: string | null
  document_no: string | null
  officers: readonly { office: string; name: string }[]
  members: readonly PaperPerson[]
}
