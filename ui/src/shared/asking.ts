import 'element-plus/es/components/message-box/style/css';
import { ElMessageBox } from 'element-plus/es/components/message-box/index';

/** Asks with two answers; whether the first was chosen. Fetched only when something is asked. */
export async function asked(question: string, yes: string, no: string): Promise<boolean> {
  try {
    await ElMessageBox.confirm(question, { confirmButtonText: yes, cancelButtonText: no, type: 'warning', closeOnClickModal: false });
    return true;
  } catch {
    return false;
  }
}
