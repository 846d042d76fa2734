import guangdong from './440000-guangdong.ts'
import guangzhou from './440100-guangzhou.ts'
import shaoguan from './440200-shaoguan.ts'
import shenzhen from './440300-shenzhen.ts'
import zhuhai from './440400-zhuhai.ts'
import shantou from './440500-shantou.ts'
import foshan from './440600-foshan.ts'
import jiangmen from './440700-jiangmen.ts'
import zhanjiang from './440800-zhanjiang.ts'
import maoming from './440900-maoming.ts'
import zhaoqing from './441200-zhaoqing.ts'
import huizhou from './441300-huizhou.ts'
import meizhou from './441400-meizhou.ts'
import shanwei from './441500-shanwei.ts'
import heyuan from './441600-heyuan.ts'
import yangjiang from './441700-yangjiang.ts'
import qingyuan from './441800-qingyuan.ts'
import dongguan from './441900-dongguan.ts'
import zhongshan from './442000-zhongshan.ts'
import chaozhou from './445100-chaozhou.ts'
import jieyang from './445200-jieyang.ts'
import yunfu from './445300-yunfu.ts'
import type { Manifest } from './manifest.ts'

/** Every tenant in the order of its code, the province first. */
export const manifests: readonly Manifest[] = [
  guangdong,
  guangzhou,
  shaoguan,
  shenzhen,
  zhuhai,
  shantou,
  foshan,
  jiangmen,
  zhanjiang,
  maoming,
  zhaoqing,
  huizhou,
  meizhou,
  shanwei,
  heyuan,
  yangjiang,
  qingyuan,
  dongguan,
  zhongshan,
  chaozhou,
  jieyang,
  yunfu,
]
