/**
 * The version of the contract: of the package, of the newest heading in CHANGELOG.md and of the newest file in docs/released/
 * (docs/versioning.md).
 */
export const VERSION = '1.6.0'
