/**
 * The one style sheet of a paper, word for word what stands between its style tags: the page that opens a paper lets
 * this text pass by its hash, and nothing else inline (scripts/assets.ts).
 *
 * GB/T 9704-2012: A4 with 37 mm above, 28 mm left, a text area of 156 × 225 mm; in it 22 lines of 28 characters of size 3
 * (so a character is 156/28 mm wide, a line 225/22 mm high); the title in size 2. The fonts are those the standard names,
 * then what free systems have.
 */
export const PAPER_STYLE = `
@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
@page :right { @bottom-right { content: "\\2014  " counter(page) " \\2014"; font: 14pt SimSun, "Noto Serif CJK SC", serif; vertical-align: top; padding-right: 1em; } }
@page :left { @bottom-left { content: "\\2014  " counter(page) " \\2014"; font: 14pt SimSun, "Noto Serif CJK SC", serif; vertical-align: top; padding-left: 1em; } }
* { box-sizing: border-box; }
body { font: 5.571mm/10.227mm FangSong_GB2312, FangSong, STFangsong, FandolFang, "Noto Serif CJK SC", serif; color: #000; background: #fff; margin: 0 auto; width: 156mm; max-width: 100%; }
h1 { font: 700 22pt/11.5mm FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, STZhongsong, "Noto Serif CJK SC", serif; font-synthesis: none; text-align: center; text-wrap: balance; margin: 0 0 10.227mm; overflow-wrap: anywhere; }
p { margin: 0; overflow-wrap: anywhere; }
.issuer { font: 700 34pt/16mm FZXiaoBiaoSong-B05S, FZXiaoBiaoSong-B05, STZhongsong, "Noto Serif CJK SC", serif; font-synthesis: none; color: #c00; text-align: center; }
.number { text-align: center; margin-top: 10mm; }
.red { border: 0; border-top: 0.6mm solid #c00; margin: 4mm 0 0; }
.text { text-indent: 2em; text-align: justify; }
.attachment { margin-top: 10.227mm; text-indent: 2em; }
.signed { width: fit-content; max-width: 100%; margin: 10.227mm 4em 0 auto; text-align: center; break-inside: avoid; }
.signed small { font-size: 12pt; color: #555; }
.sheet { break-before: page; }
.sheet > .attachment { margin-top: 0; text-indent: 0; }
table { width: 100%; border-collapse: collapse; margin: 0 0 4mm; font-size: 12pt; line-height: 6.5mm; }
caption { text-align: left; padding-bottom: 1mm; }
th, td { border: 0.3mm solid #000; padding: 0.8mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; font-weight: normal; }
tr { break-inside: avoid; }
.facts th { width: 50mm; }
.verify { display: flex; gap: 4mm; align-items: center; margin-top: 3mm; font-size: 10.5pt; line-height: 5.5mm; break-inside: avoid; }
.verify svg { flex: none; width: 26mm; height: 26mm; }
.verify p { text-indent: 0; }
.code { font-family: monospace; }
`
