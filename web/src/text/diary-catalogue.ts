import { w } from './words.ts'

/** The diary of somebody in post. */
export const D = {
  intro: w(
    '选一项工作，写一两句，保存即可。写到一半离开也会保留。',
    'Choose what you did, write a line or two and save. Unfinished text is kept.',
  ),
  none: w('您目前没有在岗的任职，不能记录日志。', 'You hold no post at present, so there is nothing to record.'),
  post: w('任职', 'Post'),
  what: w('今天做了什么', 'What you did'),
  day: w('日期', 'Day'),
  text: w('做了什么、结果如何', 'What was done, and what came of it'),
  household: w('涉及的建档立卡户编号（可不填）', 'The registered household it was for, if any'),
  save: w('保存', 'Save'),
  saved: w('已保存：{day}，{item}。', 'Saved: {day}, {item}.'),
  missing: w('今年还没有记录的职责：{names}', 'Not yet recorded this year: {names}'),
  covered: w('今年四项职责都已有记录。', 'All four duties have a record this year.'),
  recent: w('今年的记录', 'This year'),
  checked: w('县里已核对', 'checked by the county'),
  term: w('我的任期', 'My term'),
  term_of: w('{post}，{from}至{to}', '{post}, {from} to {to}'),
  to_posting: w('查看任职', 'Open the posting'),
  sheet: w('填写今年“四个带头”登记表', 'Fill in this year’s four-leads sheet'),
} as const
