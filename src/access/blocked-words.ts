const COMMON = [
  '0000 1111 2222 3333 5555 6666 7777 8888 9999 aaaa 1234 12345 123456 1234567 12345678 123456789 1234567890',
  '0123456789 987654321 654321 123123 123321 112233 147258 159357 520520 521521 5201314 1314520 147147 666888',
  'password passwd passw0rd pass1234 secret letmein welcome login access master hello change changeme default',
  'admin administrator root superuser guest user test testing tester demo temp temporary sample system server',
  'qwerty qwertyuiop qwer asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx qazwsxedc 1qaz2wsx 1q2w3e4r q1w2e3r4',
  'abcd abcde abc123 abcd1234 a123456 a1b2c3 iloveyou loveyou love woaini woaini1314 aini nihao wodemima mima',
  'monkey dragon football baseball sunshine princess shadow superman batman michael jordan charlie freedom',
  'whatever starwars trustno1 computer internet google windows office oracle mysql huawei tencent weixin wechat',
  'alibaba taobao summer winter spring autumn monday friday january zhongguo china beijing shanghai',
].join(' ')

const PRODUCT = 'jiedui paired bangfu fupin tuopin zhucun cadre village dangwei zuzhibu shuji dangjian'

const CITIES = [
  'guangdong guangzhou shaoguan shenzhen zhuhai shantou foshan jiangmen zhanjiang maoming zhaoqing huizhou meizhou',
  'shanwei heyuan yangjiang qingyuan dongguan zhongshan chaozhou jieyang yunfu canton',
].join(' ')

/** What guessers try first: common passwords, words of this system, the cities. Lowercase letters and digits only. */
export const BLOCKED_WORDS: readonly string[] = `${COMMON} ${PRODUCT} ${CITIES}`.split(' ')
