import { forgeCursor } from './named.ts'
import type { Place } from './places.ts'

const atHome = (subject: 'user' | 'api_key' | 'webhook_endpoint', body?: Record<string, unknown>): Place => ({
  act: 'keep_house',
  positions: { 'path.id': subject },
  ...(body ? { body: () => body } : {}),
})

/** Users, keys and webhooks: who keeps a tenant's house. */
export const HOUSE_PLACES: Readonly<Record<string, Place>> = {
  listUsers: { act: 'keep_house', positions: { 'query.cursor': 'after_user' } },
  readUser: atHome('user'),
  createUser: {
    act: 'keep_house',
    positions: { 'body.scope': 'village', 'body.username': 'username' },
    body: ({ free }) => ({ username: 'sweep.user', role: 'village_org', scope: free.code }),
  },
  updateUser: {
    act: 'keep_house',
    positions: { 'path.id': 'user', 'body.scope': 'village' },
    body: ({ free }) => ({ role: 'village_org', scope: free.code }),
  },
  removeUser: atHome('user', {}),
  resetUserPassword: atHome('user'),
  revokeUserSessions: atHome('user'),
  listApiKeys: { act: 'keep_house', positions: { 'query.cursor': 'after_api_key' } },
  readApiKey: atHome('api_key'),
  createApiKey: {
    act: 'keep_house',
    positions: { 'body.scope': 'village', 'body.pairing_id': 'pairing' },
    body: ({ free }) => ({ name: 'Key', permissions: ['pairing.read'], scope: free.code }),
  },
  rotateApiKey: atHome('api_key', {}),
  revokeApiKey: atHome('api_key', {}),
  consentToApiKey: atHome('api_key', {}),
  listWebhookEndpoints: { act: 'keep_house', positions: { 'query.cursor': 'after_webhook_endpoint' } },
  readWebhookEndpoint: atHome('webhook_endpoint'),
  createWebhookEndpoint: {
    act: 'keep_house',
    main: 'body.api_key_id',
    positions: { 'body.api_key_id': 'api_key' },
    // no address to deliver to: whoever may gets as far as that
    body: ({ names }) => ({ url: 'https://localhost/', api_key_id: names.api_key[0]?.value }),
  },
  updateWebhookEndpoint: atHome('webhook_endpoint', { note: 'Exchange' }),
  rotateWebhookSecret: atHome('webhook_endpoint', {}),
  pingWebhookEndpoint: atHome('webhook_endpoint', {}),
  disableWebhookEndpoint: atHome('webhook_endpoint', {}),
  enableWebhookEndpoint: atHome('webhook_endpoint', {}),
  retryWebhookEndpoint: atHome('webhook_endpoint', {}),
  replayWebhookEndpoint: atHome('webhook_endpoint', { position: forgeCursor({}) }),
  listWebhookDeliveries: {
    act: 'keep_house',
    positions: { 'path.id': 'webhook_endpoint', 'query.cursor': 'after_delivery' },
  },
}
