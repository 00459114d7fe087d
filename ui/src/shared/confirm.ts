import 'element-plus/es/components/message-box/style/css';
import 'element-plus/es/components/message/style/css';
import { ElMessage } from 'element-plus/es/components/message/index';
import { ElMessageBox } from 'element-plus/es/components/message-box/index';

/** Asks before something that cannot be undone; the buttons say what they do. */
export async function confirmed(question: string, yes: string, no: string): Promise<boolean> {
  try {
    await ElMessageBox.confirm(question, { confirmButtonText: yes, cancelButtonText: no, type: 'warning', closeOnClickModal: false });
    return true;
  } catch {
    return false;
  }
}

/** Says in passing that something was done. */
export function said(text: string): void {
  ElMessage({ message: text, type: 'success', duration: 3000 });
}
