import { w } from './words.ts'

/** Many records from one file. */
export const I = {
  title: w('批量导入：{name}', 'Import: {name}'),
  link: w('从文件批量导入', 'Import from a file'),
  link_of: w('从文件导入：{name}', 'Import from a file: {name}'),
  intro: w(
    '先核对，再导入：核对只报告每一行的结果，不写入任何数据；有问题的行不会导入，可下载改正后再次导入。已有的相同记录不会重复。',
    'Check first, then import. A check reports on each row and writes nothing. Rows with errors are not imported: download them, correct them and import them again. Rows that are there already are not duplicated.',
  ),
  columns: w(
    '文件须有以下列（顺序不限，首行为列名）：',
    'The file has these columns, in any order, with their names in the first line:',
  ),
  template: w('下载空白模板', 'Download an empty file'),
  file: w('文件（CSV 或 XLSX）', 'File (CSV or XLSX)'),
  no_file: w('请先选择文件。', 'Choose a file first.'),
  check: w('核对', 'Check'),
  checked: w('核对结果（尚未写入）', 'Result of the check (nothing is written yet)'),
  imported: w('已导入', 'Imported'),
  created: w('新建', 'New'),
  updated: w('更新', 'Changed'),
  unchanged: w('已有相同记录', 'There already'),
  rejected: w('有问题', 'With errors'),
  pending: w('未答复', 'No answer'),
  rows: w('{n}行', '{n} {n|row|rows}'),
  run: w('导入{n}行', 'Import {n} {n|row|rows}'),
  run_rest: w('导入其余{n}行', 'Import the other {n} {n|row|rows}'),
  none: w('没有可导入的行。', 'No row can be imported.'),
  faults: w('有问题的行', 'Rows with errors'),
  line: w('行', 'Line'),
  fault: w('问题', 'What is wrong'),
  save_faults: w('下载有问题的行（CSV，附问题说明）', 'Download the rows with errors (CSV, with what is wrong)'),
  faults_file: w('有问题的行', 'rows-with-errors'),
  more_faults: w('另有{n}行有问题，请下载查看。', '{n} more {n|row has|rows have} errors; download them to see.'),
  sheets: w(
    '只读第一个工作表，以下工作表未读取：{names}',
    'Only the first sheet is read. These sheets were not: {names}',
  ),
  ignored: w('以下列未读取：{names}', 'These columns were not read: {names}'),
  again: w(
    '有{n}行所属的市暂未答复：请稍后点“再次发送”，已导入的行不会重复。',
    '{n} {n|row belongs|rows belong} to a city that gave no answer. Send them again later; rows already imported are not duplicated.',
  ),
  send_again: w('再次发送', 'Send again'),
  to_list: w('查看列表', 'Open the list'),
} as const
