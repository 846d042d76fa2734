import type { DemoVillage } from './villages.ts'

type Fact = readonly [code: string, name: string, township: string, mode: DemoVillage['mode'], helper_units: string]

/**
 * Real villages that the press reported as poor villages of 2016–2020, with the units that help them: no personal data.
 * They stand on the list and have no assignment: when theirs began is not known.
 */
const FACTS: readonly Fact[] = [
  ['440513100203', '坑尾村', '海门镇', 'self', '汕头市文化广电旅游体育局、汕头融媒集团、汕头市残疾人联合会'],
  ['440515101211', '下北村', '隆都镇', 'self', '中共汕头市委办公室、汕头市公路局'],
  ['441322102208', '洪湖村', '麻陂镇', 'self', '惠州市审计局'],
  ['441324200201', '上东村', '蓝田瑶族乡', 'self', ''],
  ['441226113208', '翠塘村', '悦城镇', 'self', '肇庆市台办、中国石化肇庆石油分公司'],
  ['445381118207', '合江村', '加益镇', 'province', '广东省公安厅'],
  ['445222111211', '杜塘村', '金和镇', 'province', '羊城晚报报业集团'],
  ['440281111206', '小山村', '五山镇', 'province', '广东省台办'],
  ['441224111207', '钢铁村', '马宁镇', 'province', '广东科贸职业学院'],
  ['441224112203', '佛甘村', '蓝钟镇', 'province', '广东金叶投资控股集团有限公司'],
  ['440823107211', '家寮村', '城月镇', 'province', '广东省广业集团有限公司'],
  ['445322110209', '古罗村', '千官镇', 'paired', '佛山市第二人民医院'],
  ['440804100201', '光明村', '南三镇', 'paired', '佛山市卫生健康局'],
  ['440882114205', '新家村', '北和镇', 'paired', '佛山市顺德区单位'],
  ['440825108211', '赤农村', '龙塘镇', 'paired', '佛山市顺德高新区管委会等'],
  ['440881108213', '龙潭村', '安铺镇', 'paired', '佛山市禅城区委统战部'],
  ['440981008208', '丁堂村', '宝光街道', 'paired', '珠海市现代农业发展中心'],
  ['441481122221', '霞洞村', '合水镇', 'paired', '广州市重点公共建设项目管理中心'],
  ['441424123218', '绿水村', '棉洋镇', 'paired', '广州交通投资集团'],
  ['441623110213', '大坪村', '忠信镇', 'paired', '深圳市南山区粤海街道'],
  ['445224103210', '田墘村', '仙庵镇', 'paired', '东莞市石碣镇'],
  ['440224108215', '江头村', '董塘镇', 'paired', '东莞市'],
  ['441226110210', '双象村', '武垄镇', 'paired', '中山市'],
  ['441223105202', '东方红村', '螺岗镇', 'paired', '中山市'],
  ['445122119202', '潮刘村', '联饶镇', 'paired', ''],
  ['441881129202', '连樟村', '连江口镇', 'paired', ''],
]

/** Reported without the unit that helps them: their mode is assumed from the city they lie in. */
const MODE_ASSUMED: ReadonlySet<string> = new Set(['441324200201', '445122119202', '441881129202'])
const NOTE = '帮扶方式为推定，公开资料未载明 / The dispatch mode is assumed: the sources do not name it'

/** The 26 real villages of the demo list. */
export const SAMPLE_VILLAGES: readonly DemoVillage[] = FACTS.map(([code, name, township, mode, units]) => ({
  code,
  name,
  township,
  mode,
  helper_units: units === '' ? [] : units.split('、'),
  note: MODE_ASSUMED.has(code) ? NOTE : null,
  synthetic: false,
}))
