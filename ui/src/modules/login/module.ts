import { messages } from '@/shared/messages';
import type { UiModule } from '@/shared/module';

/** The texts of the login page; the page itself belongs to the frame. */
const module: UiModule = {
  name: 'login',
  door: 'city',
  routes: [],
  menu: [],
  texts: messages(
    { login: '账号', password: '密码', enter: '登录', ask: '没有账号：家属问一问' },
    { login: 'Account', password: 'Password', enter: 'Log in', ask: 'No account: a family’s question' },
  ),
};
export default module;
