import type { BookEntry } from './book-entry.ts'

/** C-1 – C-9: facts behind other rules. */
export const BOOK_C = [
  {
    number: 'C-1',
    title_en: '四议两公开',
    title_zh: '四议两公开',
    clause_zh: [],
    strength: ['TEXT'],
    actors: null,
    due: null,
    codes: ['QUORUM'],
    parameters: ['VILLAGE_QUORUM'],
    text_en:
      "Order: (1) village branch committee or Party organisation proposes; (2) the two committees (Party branch and villagers' committee) consult; (3) all Party members deliberate; (4) villagers' assembly or representatives resolve; (5) the resolution is published; (6) the result of carrying it out is published. Common local practice: at step 3 at least two thirds of members present and more than half of those present in favour; step 4 under the organic law of villagers' committees; a public notice board is the place. Quorum is a setting, on by default (QUORUM). Where one person is both secretary and director, steps 1 and 2 may be one meeting.",
  },
  {
    number: 'C-2',
    title_en: '两学一做 (from 2016-02)',
    title_zh: '两学一做',
    clause_zh: [],
    strength: ['TEXT'],
    actors: null,
    due: null,
    codes: [],
    text_en:
      "学党章党规、学系列讲话，做合格党员. Forms: 三会一课 (three kinds of meeting and the lecture), topical study discussions, a topical organisational-life meeting, democratic appraisal of members, work on one's own post; leaders take part as ordinary members as well (双重组织生活).",
  },
  {
    number: 'C-3',
    title_en: '党政领导干部选拔任用工作条例 (2014 edition, in force in 2016)',
    title_zh: '党政领导干部选拔任用工作条例（2014）',
    clause_zh: [],
    strength: ['TEXT'],
    actors: null,
    due: null,
    codes: ['RANK_YEARS', 'NOTICE_TOO_SHORT'],
    text_en:
      "Art. 8: deputy to chief on the same level after two years as deputy; lower chief to higher deputy after three years; training and health. Art. 9: step by step; out-of-turn promotion is strict, not during probation nor within one year of the last promotion, never two ranks. Art. 41: notice before appointment, at least five working days. Art. 42: one year's probation for non-elected posts up to bureau level. For township level: two years as deputy to become chief, three years as clerk-level staff to become deputy (read in a later text; the 2008 provisions then in force are recalled to say the same). So RANK_YEARS: section_deputy→section_chief 2, division_deputy→division_chief 2, section_chief→division_deputy 3, division_chief→bureau_deputy 3, clerk→section_deputy 3.",
    parameters: ['NOTICE_WORKING_DAYS', 'RANK_YEARS', 'PROBATION_YEARS'],
  },
  {
    number: 'C-4',
    title_en: '驻点普遍直接联系群众 (Guangdong, from October 2014)',
    title_zh: '驻点普遍直接联系群众',
    clause_zh: [],
    strength: ['TEXT'],
    actors: null,
    due: null,
    codes: [],
    text_en:
      'Fixed people: each leader links 1–2 villages, each village has a team. Fixed time: one day a week, at least half a day, one in two weeks for remote points. Fixed place: usually the village office. These are defaults for R-13.',
    parameters: ['RESIDENT_WEEKS', 'REMOTE_RESIDENT_WEEKS'],
  },
  {
    number: 'C-5',
    title_en: 'Rank ladder in 2016',
    title_zh: '2016年职级序列',
    clause_zh: [],
    strength: ['TEXT'],
    actors: null,
    due: null,
    codes: [],
    text_en:
      '科员 < 副科 (乡科级副职, 副主任科员) < 正科 (乡科级正职, 主任科员) < 副处 (县处级副职, 副调研员) < 正处 (县处级正职, 调研员) < 副厅 (厅局级副职, 副巡视员) < 正厅 (厅局级正职, 巡视员). 办事员 stands below 科员 and is stored as clerk. From June 2019 parallel grades (职级) replaced the non-leading titles; the ladder by level stays the same. Staff of institutions and enterprises may have none.',
  },
  {
    number: 'C-6',
    title_en: 'Citizen number, GB 11643',
    title_zh: '公民身份号码',
    clause_zh: [],
    strength: ['HARD'],
    actors: null,
    due: null,
    codes: ['CITIZEN_ID'],
    text_en:
      '18 characters: 6 address, 8 birth date, 3 sequence (odd male, even female), 1 check. Weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2, sum mod 11 → 1 0 X 9 8 7 6 5 4 3 2. Check: form, real date not in the future, check digit; address only by the first two digits (people keep codes of counties that no longer exist, e.g. 440524). Old 15-digit numbers are refused. Upper-case the X.',
  },
  {
    number: 'C-7',
    title_en: 'Unified social credit code, GB 32100',
    title_zh: '统一社会信用代码',
    clause_zh: [],
    strength: ['HARD'],
    actors: null,
    due: null,
    codes: ['USCC_FORMAT', 'USCC_KIND', 'UNIT_TWICE'],
    text_en:
      "18 characters of 0123456789ABCDEFGHJKLMNPQRTUWXY (no I O S V Z); positions 3–8 digits. Weights 1 3 9 27 19 26 16 17 20 29 25 13 8 24 10 30 28, check = 31 − (sum mod 31), 31 → 0, 30 → Y. First two: 11 organ, 12 institution, 13 mass organisation, 19 other; 91 enterprise; 54 villagers' committee; N1–N3 collective economic organisations. A mismatch with unit_kind is a warning, not an error. Optional field: in 2016 many units had none yet.",
  },
  {
    number: 'C-8',
    title_en: 'Division codes',
    title_zh: '行政区划代码',
    clause_zh: [],
    strength: ['HARD'],
    actors: null,
    due: null,
    codes: ['VILLAGE_CODE', 'COUNTY_CODE_FORMER'],
    text_en:
      "GB/T 2260: 2 province + 2 city + 2 county. Statistical 12-digit code: + 3 township + 3 village. Township part 001–099 sub-district, 100–199 town, 200–399 township, 400–599 other. Village part 001–199 residents' committee, 200–399 villagers' committee, 400–499 like a residents' committee, 500–599 like a villagers' committee (checked on all 26 842 Guangdong rows: 19 287 of 19 318 rows in 200–399 are villagers' committees by name). A village code in this product: starts 44, county part of the province, or 441900 or 442000, village part 200–399 or 500–599. VILLAGE_CODE. Names change, codes change rarely: keep both with valid_from.",
  },
  {
    number: 'C-9',
    title_en: 'Relative poverty (粤发〔2016〕13号)',
    title_zh: '相对贫困标准',
    clause_zh: [],
    strength: ['TEXT'],
    actors: null,
    due: null,
    codes: [],
    text_en:
      'Household: yearly disposable income per head below 4 000 yuan (2014 prices). Village: below 8 000 yuan per head and more than 5 % of registered people poor. 708 000 households, 1 765 000 people, 2 277 villages. Two papers of spring 2016 (selection of teams and first secretaries, 29 March; fixed-point assistance, 7 April) exist and were not found in full text: they may hold further numbers.',
  },
] as const satisfies readonly BookEntry[]
