/** Bodies whose shape takes more than its required members. */
export const BODY_EXAMPLES: Readonly<Record<string, unknown>> = {}

/** What a member of the name looks like, where its shape does not say. */
export const MEMBER_EXAMPLES: Readonly<Record<string, string | number>> = {
  content_hash: '5d41402abc4b2a765d41402abc4b2a765d41402abc4b2a765d41402abc4b2a76',
  host_code: '441422300',
  period: '2016-12',
  year: 2017,
  citizen_id: '440000198405120019',
  phone: '+86 20 8888 0000',
}

/** What a parameter of the name may be sent as, where its shape does not say. */
export const PARAMETER_EXAMPLES: Readonly<Record<string, string | number>> = {
  division: '441424',
  year: 2017,
}
