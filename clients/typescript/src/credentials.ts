import * as oauth from 'openid-client'

/** How a program calls: with a key of its tenant, or signed in as a user. */
export type Credentials = { key: string } | { tenant: string; username: string; password: string; client_id?: string }

const REFRESH_BEFORE_MS = 60_000

interface Tokens {
  access: string
  refresh: string | undefined
  /** In milliseconds, by this machine's clock. */
  until: number
}

const tokensOf = ({ access_token, refresh_token, expires_in = 0 }: oauth.TokenEndpointResponse): Tokens => ({
  access: access_token,
  refresh: refresh_token,
  until: Date.now() + expires_in * 1000 - REFRESH_BEFORE_MS,
})

const configurationOf = (base: string, client_id: string): oauth.Configuration => {
  const server = { issuer: base, token_endpoint: `${base}/v1/auth/token` }
  const configuration = new oauth.Configuration(server, client_id, undefined, oauth.None())
  if (base.startsWith('http://')) oauth.allowInsecureRequests(configuration)
  return configuration
}

/**
 * Gives the bearer of the next request: the key, or an access token that lives a minute at least. One refresh serves all who wait;
 * where the session is over, it signs in anew. Throws openid-client's errors where a sign-in is refused.
 */
export const bearerOf = (base: string, credentials: Credentials): (() => Promise<string>) => {
  if ('key' in credentials) return async () => credentials.key
  const { client_id = 'jiedui-client', ...who } = credentials
  const configuration = configurationOf(base, client_id)
  let tokens: Tokens | undefined
  let renewal: Promise<Tokens> | undefined

  const signIn = async (): Promise<Tokens> => tokensOf(await oauth.genericGrantRequest(configuration, 'password', who))
  const renewed = async (): Promise<Tokens> => {
    if (tokens?.refresh === undefined) return signIn()
    try {
      return tokensOf(await oauth.refreshTokenGrant(configuration, tokens.refresh))
    } catch (failure) {
      if (failure instanceof oauth.ResponseBodyError && failure.error === 'invalid_grant') return signIn()
      throw failure
    }
  }

  return async () => {
    if (tokens !== undefined && Date.now() < tokens.until) return tokens.access
    renewal ??= renewed().finally(() => {
      renewal = undefined
    })
    tokens = await renewal
    return tokens.access
  }
}
