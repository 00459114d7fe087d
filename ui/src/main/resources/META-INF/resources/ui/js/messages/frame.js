/** Texts of the frame, the choice of a city, the login and errors. */
export const frame = {
  'app.name': { zh: '松鹤', en: 'Songhe' },
  'app.skip': { zh: '跳到正文', en: 'Skip to the content' },
  'app.nav': { zh: '主要栏目', en: 'Main' },
  'app.crumbs': { zh: '所在位置', en: 'Where you are' },
  'app.cities': { zh: '城市', en: 'Cities' },
  'app.language': { zh: 'English', en: '中文' },
  'app.large': { zh: '大字', en: 'Large text' },
  'app.logout': { zh: '退出登录', en: 'Log out' },
  'app.loading': { zh: '正在读取…', en: 'Reading…' },
  'app.loaded': { zh: '已打开：{0}', en: 'Opened: {0}' },
  'app.retry': { zh: '重新读取', en: 'Read again' },
  'app.missing': { zh: '没有这个页面', en: 'There is no such page' },
  'app.missing.do': { zh: '请核对地址，或从城市开始。', en: 'Check the address, or start from the cities.' },

  'tenants.title': { zh: '请选择城市', en: 'Choose your city' },
  'tenants.lead': {
    zh: '补贴的每一分钱，都能说清依据。',
    en: 'Every fen of a subsidy can be asked why.',
  },
  'tenants.policy': { zh: '政策已启用', en: 'Policy in operation' },
  'tenants.no-policy': { zh: '尚未安装政策插件', en: 'No policy plugin installed yet' },
  'tenants.empty': { zh: '还没有城市', en: 'No city yet' },
  'tenants.empty.do': {
    zh: '请管理员在 tenants 文件夹中登记城市，然后重新读取。',
    en: 'Ask the administrator to add a city to the tenants folder, then read again.',
  },

  'login.title': { zh: '登录{0}', en: 'Log in to {0}' },
  'login.name': { zh: '登录名', en: 'Login name' },
  'login.password': { zh: '密码', en: 'Password' },
  'login.do': { zh: '登录', en: 'Log in' },
  'login.busy': { zh: '正在登录…', en: 'Logging in…' },
  'login.ended': { zh: '请先登录，再继续查看。', en: 'Log in to go on to the page you asked for.' },
  'login.required': { zh: '请填写登录名和密码。', en: 'Enter your login name and password.' },

  'role.CLERK': { zh: '经办', en: 'Clerk' },
  'role.REVIEWER': { zh: '审核', en: 'Reviewer' },
  'role.FINANCE': { zh: '财务', en: 'Finance' },
  'role.OPERATOR': { zh: '机构', en: 'Facility operator' },
  'role.AUDITOR': { zh: '审计', en: 'Auditor' },
  'role.OVERSIGHT': { zh: '监管', en: 'Oversight' },
  'role.INTEGRATOR': { zh: '集成商', en: 'Integrator' },

  'problem.offline': { zh: '无法连接服务器', en: 'The server cannot be reached' },
  'problem.offline.read': {
    zh: '没有更改任何内容。请检查网络后重试。',
    en: 'Nothing was changed. Check the network and try again.',
  },
  'problem.offline.write': {
    zh: '没有收到答复，不能确定是否已办成。您填写的内容仍在本页；请检查网络后再办一次，系统不会重复办理。',
    en: 'No answer came, so it is not certain whether it was done. What you entered is still here; check the network and submit again, it will not be done twice.',
  },
  'problem.reload': { zh: '页面刷新过，办理前须重新登录', en: 'The page was reloaded; log in again to make changes' },
  'problem.reload.do': { zh: '没有更改任何内容。', en: 'Nothing was changed.' },
  'problem.unreadable': { zh: '服务器的答复无法读取', en: 'The answer of the server cannot be read' },
  'problem.unreadable.do': {
    zh: '状态码 {0}。请稍后重试；如仍出现，请联系管理员。',
    en: 'Status {0}. Try again later; if it stays, call the administrator.',
  },
  'problem.page': { zh: '本页出现错误', en: 'Something went wrong in this page' },
  'problem.page.do': { zh: '请重新读取；如仍出现，请联系管理员。', en: 'Read again; if it stays, call the administrator.' },
};
