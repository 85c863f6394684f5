import { parseArgs } from 'node:util';
import type { RequestedSettings } from '../assessment/assessment';
import { parseTarget } from '../assessment/parse-label';
import { parseDate } from '../assessment/parse-value';
import { LANGUAGES, type Language } from '../model/language';
import type { CommandTexts } from '../locales/en/command';

export type UsageErrorCode = keyof CommandTexts['usageErrors'];

/** Why a command line cannot be carried out; `seen` is the word it is about. */
export interface UsageError {
  readonly code: UsageErrorCode;
  readonly seen: string;
}

export interface ScoreCommand {
  readonly kind: 'score';
  readonly paths: readonly string[];
  /** Folder for the results; null scores copies again in place. */
  readonly output: string | null;
  readonly language: Language | null;
  readonly flags: RequestedSettings;
  readonly modelFile: string | null;
  /** ISO day; null is today. */
  readonly date: string | null;
  readonly values: boolean;
  readonly json: boolean;
}

export interface TemplateCommand {
  readonly kind: 'template';
  readonly output: string;
  readonly language: Language | null;
  readonly city: string | null;
}

export type Command = ScoreCommand | TemplateCommand | { readonly kind: 'help' | 'version'; readonly language: Language | null };
export type ParsedCommandLine = { readonly command: Command } | { readonly error: UsageError; readonly language: Language | null };

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  city: { type: 'string' },
  target: { type: 'string' },
  model: { type: 'string' },
  date: { type: 'string' },
  strict: { type: 'boolean' },
  'no-strict': { type: 'boolean' },
  'results-as-outcome': { type: 'boolean' },
  'no-results-as-outcome': { type: 'boolean' },
  update: { type: 'boolean' },
  values: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTIONS;

const COMMON = ['output', 'lang', 'help', 'version'] as const satisfies readonly OptionName[];
const OPTIONS_OF = {
  score: [...COMMON, 'target', 'model', 'date', 'strict', 'no-strict', 'results-as-outcome', 'no-results-as-outcome', 'update', 'values', 'json'],
  template: [...COMMON, 'city'],
} as const satisfies Record<string, readonly OptionName[]>;

/** Reads a command line (after the program's name). The last of two equal flags counts. */
export function parseCommandLine(args: readonly string[]): ParsedCommandLine {
  const given = readOptions(args);
  if ('code' in given) return { error: given, language: null };
  const { values, positionals } = given;
  const lang = values.get('lang');
  const language = LANGUAGES.find((known) => known === lang) ?? null;
  const fail = (code: UsageErrorCode, seen = '') => ({ error: { code, seen }, language });
  if (lang !== undefined && language === null) return fail('unknown-language', lang);
  if (values.has('help')) return { command: { kind: 'help', language } };
  if (values.has('version')) return { command: { kind: 'version', language } };
  const [name, ...paths] = positionals;
  if (name === undefined) return fail('no-command');
  if (name !== 'score' && name !== 'template') return fail('unknown-command', name);
  const allowed: readonly string[] = OPTIONS_OF[name];
  const stray = [...values.keys()].find((option) => !allowed.includes(option));
  if (stray !== undefined) return fail('unknown-flag', `--${stray}`);
  const command = name === 'score' ? scoreCommand(values, paths, language) : templateCommand(values, paths, language);
  return 'code' in command ? { error: command, language } : { command };
}

type OptionValues = ReadonlyMap<OptionName, string>;

/** The options given, in the order of the line; of a flag and its `no-` twin only the later one stays. */
function readOptions(args: readonly string[]): { values: OptionValues; positionals: string[] } | UsageError {
  const { tokens, positionals } = parseArgs({ args: [...args], options: OPTIONS, strict: false, tokens: true, allowPositionals: true });
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const name = (Object.keys(OPTIONS) as OptionName[]).find((known) => known === token.name);
    if (name === undefined) return { code: 'unknown-flag', seen: rawName };
    const takesValue = OPTIONS[name].type === 'string';
    if (!takesValue && value !== undefined) return { code: 'unexpected-value', seen: rawName };
    if (takesValue && (value === undefined || value === '' || (!inlineValue && value.startsWith('-')))) return { code: 'missing-value', seen: rawName };
    const twin = (Object.keys(OPTIONS) as OptionName[]).find((other) => other === `no-${name}` || name === `no-${other}`);
    if (twin !== undefined) values.delete(twin);
    values.set(name, value ?? '');
  }
  return { values, positionals };
}

function scoreCommand(values: OptionValues, paths: readonly string[], language: Language | null): ScoreCommand | UsageError {
  const output = values.get('output') ?? null;
  const target = values.get('target');
  const date = values.get('date') ?? null;
  const chosen = target === undefined ? {} : parseTarget(target);
  if (paths.length === 0) return { code: 'no-path', seen: '' };
  if (output !== null && values.has('update')) return { code: 'output-with-update', seen: '' };
  if (output === null && !values.has('update')) return { code: 'no-output', seen: '' };
  if (chosen === undefined) return { code: 'unreadable-target', seen: target ?? '' };
  if (date !== null && (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date) || parseDate({ kind: 'text', text: date }) !== date)) return { code: 'unreadable-date', seen: date };
  return {
    kind: 'score',
    paths,
    output,
    language,
    flags: { target: chosen, ...onOff(values, 'strict', 'strict'), ...onOff(values, 'results-as-outcome', 'resultsAsOutcome') },
    modelFile: values.get('model') ?? null,
    date,
    values: values.has('values'),
    json: values.has('json'),
  };
}

function onOff<Key extends string>(values: OptionValues, name: 'strict' | 'results-as-outcome', key: Key): Partial<Record<Key, boolean>> {
  if (values.has(name)) return { [key]: true } as Partial<Record<Key, boolean>>;
  return (values.has(`no-${name}`) ? { [key]: false } : {}) as Partial<Record<Key, boolean>>;
}

function templateCommand(values: OptionValues, paths: readonly string[], language: Language | null): TemplateCommand | UsageError {
  const output = values.get('output');
  const [stray] = paths;
  if (stray !== undefined) return { code: 'unexpected-path', seen: stray };
  if (output === undefined) return { code: 'no-output', seen: '' };
  if (!/\.xlsx$/i.test(output)) return { code: 'template-name', seen: output };
  return { kind: 'template', output, language, city: values.get('city') ?? null };
}
