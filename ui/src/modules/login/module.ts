import { messages } from '@/shared/messages';
import type { UiModule } from '@/shared/module';

/** The texts of the login page; the page itself belongs to the frame. */
const module: UiModule = {
  name: 'login',
  door: 'city',
  routes: [],
  menu: [],
  texts: messages(
    {
      title: '登录',
      login: '账号',
      password: '密码',
      enter: '登录',
      ask: '没有账号：家属问一问',
      other: '换一座城市',
      lead: '供本市工作人员使用。账号由本市系统管理员发放。',
      division: '行政区划代码 {code}',
      caps: '大写锁定已打开',
      locked: '可以等待自动解锁，或请本市系统管理员重设密码。',
      province: '省级登录',
      provinceLead: '供省级主管部门使用：各市指标对照。账号由平台管理员发放，看不到任何个人。',
      provincePublic: '不登录：看政策对照表',
      back: '登录后回到刚才的页面。',
    },
    {
      title: 'Log in',
      login: 'Account',
      password: 'Password',
      enter: 'Log in',
      ask: 'No account: a family’s question',
      other: 'Another city',
      lead: 'For the city’s own staff. Accounts are given by the city’s administrator.',
      division: 'Division code {code}',
      caps: 'Caps Lock is on',
      locked: 'It unlocks by itself after a while; or have the city’s administrator set a new password.',
      province: 'Province log-in',
      provinceLead: 'For the province: the cities’ figures side by side. Accounts are given by the platform’s administrator and see no person.',
      provincePublic: 'Without a login: the policy matrix',
      back: 'After logging in you return to the page you were on.',
    },
  ),
};
export default module;
