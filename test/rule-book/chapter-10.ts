/**
 * Chapter 10 of the rule book, transcribed once and by hand: rule, strength, the roles that act, and by when. It knows nothing of
 * the code: permissions and the index of the rules are held against it. ANY: whoever writes a record.
 * "Organisation departments" are those of province, city and county; where one side applies and another approves, both act.
 */
const ROWS = `
R-1   HARD         province_admin city_org
R-2   HARD+TEXT    ANY
R-3   HARD         city_org county_org township_committee                                 | yearly
R-4   HARD+TASK    city_org province_admin                                                | at once on vacancy
R-5   SOFT         city_org province_admin
R-6   METRIC       city_org
R-7   TASK         city_org                                                               | yearly (default)
R-8   TASK         county_committee
R-9   HARD         county_org
R-10  METRIC       county_org
R-11  HARD+TASK    township_committee                                                     | yearly
R-12  HARD         township_committee
R-13  HARD         township_committee
R-14  METRIC       township_committee
R-15  TASK         township_committee village_org                                         | yearly
R-16  HARD+TASK    township_committee county_org
R-17  HARD         township_committee
R-18  HARD         county_org                                                             | before 2016-09-30
R-19  HARD         county_org
R-20  HARD+TASK    county_org
R-21  TASK         county_org                                                             | 2016-09-30
R-22  HARD         county_committee
R-23  HARD         county_committee
R-24  HARD         township_committee
R-25  HARD+METRIC  county_org
R-26  TASK         county_org
R-27  HARD+TASK    village_org
R-28  HARD         village_org
R-29  HARD         village_org
R-30  HARD         village_org
R-31  HARD         village_org
R-32  TASK         county_org                                                             | 12-31 each year
R-33  HARD         county_org
R-34  METRIC       county_org
R-35  HARD         county_org
R-36  METRIC       village_org
R-37  METRIC       village_org township_committee
R-38  HARD+METRIC  village_org
R-39  METRIC       village_org
R-40  METRIC       village_org
R-41  HARD+METRIC  province_admin city_org county_org
R-42  HARD         sending_unit province_admin city_org
R-43  HARD         province_admin city_org county_org
R-44  HARD+SOFT    city_org
R-45  HARD         city_org
R-46  HARD+SOFT    city_org county_org
R-47  HARD         sending_unit
R-48  HARD         province_admin city_org county_org
R-49  SOFT         province_admin city_org county_org
R-50  HARD         sending_unit
R-51  HARD         sending_unit
R-52  SOFT         province_admin city_org county_org                                     | 3 years
R-53  HARD+METRIC  holder county_org
R-54  HARD+METRIC  holder county_org
R-55  HARD+METRIC  holder county_org
R-56  HARD+METRIC  holder county_org
R-57  TASK         sending_unit                                                           | yearly, from the year's first day
R-58  HARD         sending_unit
R-59  HARD         sending_unit
R-60  HARD         province_admin city_org county_org poverty_office
R-61  HARD         province_admin city_org county_org
R-62  HARD         finance
R-63  METRIC       finance
R-64  HARD         finance province_admin                                                 | 2016-2018
R-65  HARD         finance                                                                | 2016-2018
R-66  HARD         finance                                                                | 2016-2018
R-67  HARD         finance
R-68  TASK         county_org township_committee                                          | from 2016-07-01
R-69  HARD         township_committee county_org
R-70  TASK         county_org finance                                                     | 2018-12-31 (default)
R-71  TASK+TEXT    village_org township_committee county_org city_org
R-72  SOFT         township_committee city_org
R-73  HARD         city_org county_org
R-74  HARD         city_org
R-75  TASK         holder                                                                 | yearly
R-76  HARD         province_admin city_org county_org
R-77  TASK         province_admin city_org county_org                                     | yearly (default)
R-78  TASK         province_admin city_org county_org
R-79  HARD+TASK    province_admin city_org county_org                                     | 30 days (default)
R-80  TASK         province_admin city_org county_org sending_unit                        | half-yearly (default)
R-81  HARD         province_admin city_org county_org                                     | yearly
R-82  TASK         city_org county_committee township_committee county_org province_admin | 12-31 each year
R-83  HARD         province_admin city_org county_org
R-84  HARD         province_admin city_org county_org county_committee
`

export interface Row {
  rule: string
  strength: readonly string[]
  roles: readonly string[]
  due: string | null
}

export const CHAPTER_10: readonly Row[] = ROWS.trim()
  .split('\n')
  .map((line) => {
    const [row = '', due] = line.split(' | ')
    const [rule = '', strength = '', ...roles] = row.trim().split(/\s+/)
    return { rule, strength: strength.split('+'), roles, due: due?.trim() ?? null }
  })
