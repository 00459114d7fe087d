import 'element-plus/es/components/message-box/style/css';
import { ElMessageBox } from 'element-plus/es/components/message-box/index';
import { computed, ref, shallowRef } from 'vue';
import { i18n } from '@/shared/i18n';
import { useAddress } from '@/shared/address';
import { api, data } from '@/shared/api';
import { type Example, readExample, readExamples, type Version } from './run';

async function mayReplace(): Promise<boolean> {
  const { t } = i18n.global;
  try {
    await ElMessageBox.confirm(t('cases.replace'), { confirmButtonText: t('cases.replaceYes'), cancelButtonText: t('cases.replaceNo'), type: 'warning' });
    return true;
  } catch {
    return false;
  }
}

/** The text that is written, what it runs on, and what it began with; version and file stand in the address. */
export function useSheet(tenant: string, replaced: () => void) {
  const address = useAddress({ plugin: '', version: '', example: '' });
  const versions = shallowRef<(Version & { own: boolean; active: boolean })[]>([]);
  const examples = shallowRef<Example[]>([]);
  const text = ref('');
  const kept = ref('');
  const dirty = computed(() => text.value !== kept.value);
  const version = computed<Version | null>(() => (address.version ? { id: address.plugin, version: address.version } : null));

  async function readVersions(): Promise<void> {
    const installed = await data(api.GET('/api/v1/{tenant}/plugins', { params: { path: { tenant } } }));
    versions.value = installed
      .filter((one) => one.loaded)
      .map((one) => ({ id: one.id ?? '', version: one.version ?? '', own: one.own === true, active: one.active === true }))
      .sort((a, b) => Number(b.own) - Number(a.own) || Number(b.active) - Number(a.active));
  }

  function put(content: string): void {
    text.value = content;
    kept.value = content;
    replaced();
  }

  /** Puts another text into the editor, unless the reader would rather keep what is there. */
  async function open(content: string, file = ''): Promise<void> {
    if (!dirty.value || (await mayReplace())) {
      put(content);
      address.example = file;
    }
  }

  async function openExample(file: string): Promise<void> {
    if (version.value && file) {
      await open(await readExample(tenant, version.value, file), file);
    }
  }

  /** Reads what there is to choose and opens what the address names, or the first of all. */
  async function begin(): Promise<void> {
    await readVersions();
    const [first] = versions.value;
    const known = versions.value.some((one) => one.id === address.plugin && one.version === address.version);
    if (first && !known) {
      [address.plugin, address.version] = [first.id, first.version];
    }
    await learnExamples();
    const found = examples.value.find((one) => one.file === address.example) ?? examples.value[0];
    if (found?.file && !text.value) {
      await openExample(found.file);
    }
  }

  async function learnExamples(): Promise<void> {
    examples.value = version.value ? await readExamples(tenant, version.value) : [];
  }

  /** Another version; the text stays, so that it can be run on both. */
  async function choose(key: string): Promise<void> {
    [address.plugin = '', address.version = ''] = key.split('/');
    replaced();
    await learnExamples();
  }
  return { address, versions, version, examples, text, dirty, begin, open, openExample, choose };
}
