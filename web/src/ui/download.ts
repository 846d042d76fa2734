const RELEASE_AFTER_MS = 60_000

const withAddress = (blob: Blob, use: (link: HTMLAnchorElement) => void): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  use(link)
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER_MS)
}

/** Hands the browser a file that came over an authorised request. */
export const download = (blob: Blob, name: string): void =>
  withAddress(blob, (link) => {
    link.download = name
  })

/** Opens a page that came over an authorised request in a tab of its own, under this page's security policy. */
export const openPage = (blob: Blob): void =>
  withAddress(blob, (link) => {
    link.target = '_blank'
    link.rel = 'noopener'
  })
