import { ApiProblem, token } from '@/shared/api';
import { i18n } from '@/shared/i18n';
import type { Installation, Verdict } from './types';

/** What came of a jar that was sent: examined only, or also installed. */
export interface Outcome {
  verdict: Verdict;
  installation: Installation | null;
}

interface Sending {
  tenant: string;
  install: boolean;
  file: File;
  progress: (part: number) => void;
}

function outcome(install: boolean, status: number, body: Record<string, unknown>): Outcome {
  if (install && (status === 201 || (status === 422 && 'verdict' in body))) {
    const installation = body as Installation;
    return { verdict: installation.verdict ?? {}, installation };
  }
  if (!install && status === 200) {
    return { verdict: body as Verdict, installation: null };
  }
  throw new ApiProblem(status, body);
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Sends a jar with progress, which fetch cannot report. A jar that is not installed answers with its report as well. */
export function sendJar({ tenant, install, file, progress }: Sending): { outcome: Promise<Outcome>; stop: () => void } {
  const request = new XMLHttpRequest();
  const answered = new Promise<Outcome>((resolve, reject) => {
    request.upload.onprogress = (event) => progress(event.lengthComputable ? event.loaded / event.total : 0);
    request.upload.onload = () => progress(1);
    request.onerror = () => reject(new TypeError('network'));
    request.onabort = () => reject(new TypeError('stopped'));
    request.onload = () => {
      try {
        resolve(outcome(install, request.status, parsed(request.responseText)));
      } catch (error) {
        reject(error);
      }
    };
  });
  request.open('POST', `/api/v1/${encodeURIComponent(tenant)}/plugins${install ? '' : '/check'}`);
  request.setRequestHeader('Content-Type', 'application/java-archive');
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  request.setRequestHeader('Accept-Language', i18n.global.locale.value === 'zh' ? 'zh-CN' : 'en');
  request.setRequestHeader('X-CSRF-Token', token());
  request.send(file);
  return { outcome: answered, stop: () => request.abort() };
}
