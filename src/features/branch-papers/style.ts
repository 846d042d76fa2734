/**
 * The one style sheet of a paper, word for word what stands between its style tags: the page that opens a paper lets
 * this text pass by its hash, and nothing else inline (scripts/assets.ts).
 */
export const PAPER_STYLE = `
@page { size: A4; margin: 15mm 18mm; }
* { box-sizing: border-box; }
body { font: 12pt/1.6 "Songti SC", "SimSun", "Noto Serif CJK SC", serif; color: #000; background: #fff; margin: 0 auto; max-width: 174mm; }
h1 { font-size: 18pt; text-align: center; margin: 0 0 5mm; }
table { width: 100%; border-collapse: collapse; margin: 0 0 5mm; }
th, td { border: 0.3mm solid #000; padding: 1.1mm 2mm; text-align: left; vertical-align: top; font-size: 10.5pt; overflow-wrap: anywhere; }
th { font-weight: normal; background: #f2f2f2; }
tr { break-inside: avoid; }
.facts th { width: 42mm; }
.foot { display: flex; justify-content: space-between; gap: 8mm; margin-top: 6mm; break-inside: avoid; }
.code { font-family: monospace; }
.cut { border-top: 0.3mm dashed #000; margin: 6mm 0 5mm; }
.receipt { break-inside: avoid; }
`
