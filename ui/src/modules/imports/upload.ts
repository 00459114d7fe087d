import { ApiProblem, type Schemas, token } from '@/shared/api';
import { i18n } from '@/shared/i18n';

export type Report = Schemas['ImportReport'];

interface Sending {
  tenant: string;
  kind: string;
  keepGood: boolean;
  file: File;
  progress: (part: number) => void;
}

/** Sends a file with progress, which fetch cannot report. An import that keeps nothing answers with its report as well. */
export function send({ tenant, kind, keepGood, file, progress }: Sending): { report: Promise<Report>; stop: () => void } {
  const request = new XMLHttpRequest();
  const report = new Promise<Report>((resolve, reject) => {
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new TypeError('network'));
    request.onabort = () => reject(new TypeError('stopped'));
    request.onload = () => {
      const body = JSON.parse(request.responseText || '{}') as Record<string, unknown>;
      if (request.status === 200 || (request.status === 422 && 'refusals' in body)) {
        resolve(body as Report);
      } else {
        reject(new ApiProblem(request.status, body));
      }
    };
  });
  request.open('POST', `/api/v1/${encodeURIComponent(tenant)}/imports/${encodeURIComponent(kind)}?keepGood=${keepGood}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  request.setRequestHeader('Accept-Language', i18n.global.locale.value === 'zh' ? 'zh-CN' : 'en');
  request.setRequestHeader('X-CSRF-Token', token());
  request.send(file);
  return { report, stop: () => request.abort() };
}
