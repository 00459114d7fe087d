import { ApiProblem, api, data, type Schemas } from '@/shared/api';

export type Run = Schemas['PluginCaseRun'];
export type CaseResult = Schemas['PluginCaseResult'];
export type Answer = Schemas['PluginCaseAnswer'];
export type Award = Schemas['PluginCaseAward'];
export type Reasoning = Schemas['PluginCaseReasoning'];
export type Step = Schemas['PluginCaseStep'];
export type Example = Schemas['PluginCaseFile'];

/** A version of a plugin. */
export interface Version {
  id: string;
  version: string;
}

/** A fault of the text: where, and what is allowed there. */
export interface Fault {
  line: number;
  column: number;
  key: string;
  detail: string;
}

export type Tone = 'good' | 'bad' | 'broken';

export function readExamples(tenant: string, { id, version }: Version): Promise<Example[]> {
  return data(api.GET('/api/v1/{tenant}/plugins/{id}/{version}/cases', { params: { path: { tenant, id, version } } }));
}

export async function readExample(tenant: string, { id, version }: Version, file: string): Promise<string> {
  const found = await data(api.GET('/api/v1/{tenant}/plugins/{id}/{version}/cases/text', { params: { path: { tenant, id, version }, query: { file } } }));
  return found.text ?? '';
}

export function runCases(tenant: string, { id, version }: Version, yaml: string, signal: AbortSignal): Promise<Run> {
  return data(api.POST('/api/v1/{tenant}/plugins/{id}/{version}/cases', { params: { path: { tenant, id, version } }, body: { yaml }, signal }));
}

/** The faults that an answer tells of, each with its place; none if it is about something else. */
export function faultsOf(problem: unknown): Fault[] {
  if (!(problem instanceof ApiProblem)) {
    return [];
  }
  return problem.errors.flatMap(({ where, detail }) => {
    const place = /^(\d+):(\d+) ?(.*)$/.exec(where);
    return place ? [{ line: Number(place[1]), column: Number(place[2]), key: place[3] ?? '', detail }] : [];
  });
}

export function toneOf(result: CaseResult): Tone {
  const answered = result.asExpected ? 'good' : 'bad';
  return result.failure ? 'broken' : answered;
}
