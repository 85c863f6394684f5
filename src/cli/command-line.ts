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
  /** Whether copies that would not change are written all the same. */
  readonly force: boolean;
  /** How many files are worked on at once; null leaves it to the machine. */
  readonly jobs: number | null;
}

export interface CompareCommand {
  readonly kind: 'compare';
  readonly paths: readonly string[];
  /** The workbook to write, which ends in .xlsx. */
  readonly output: string;
  readonly language: Language | null;
  readonly flags: RequestedSettings;
  readonly modelFile: string | null;
  /** ISO day; null is today. */
  readonly date: string | null;
  readonly csv: boolean;
  readonly json: boolean;
  /** How many files are worked on at once; null leaves it to the machine. */
  readonly jobs: number | null;
}

export interface TemplateCommand {
  readonly kind: 'template';
  readonly output: string;
  readonly language: Language | null;
  readonly city: string | null;
}

export type Command = ScoreCommand | CompareCommand | TemplateCommand | { readonly kind: 'help' | 'version'; readonly language: Language | null };
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
  csv: { type: 'boolean' },
  force: { type: 'boolean' },
  jobs: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;
type OptionName = keyof typeof OPTIONS;

const COMMON = ['output', 'lang', 'help', 'version'] as const satisfies readonly OptionName[];
const SCORING = ['target', 'model', 'date', 'strict', 'no-strict', 'results-as-outcome', 'no-results-as-outcome', 'json', 'jobs'] as const satisfies readonly OptionName[];
const OPTIONS_OF = {
  score: [...COMMON, ...SCORING, 'update', 'values', 'force'],
  compare: [...COMMON, ...SCORING, 'csv'],
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
  if (!isCommandName(name)) return fail('unknown-command', name);
  const allowed: readonly string[] = OPTIONS_OF[name];
  const stray = [...values.keys()].find((option) => !allowed.includes(option));
  if (stray !== undefined) return fail('unknown-flag', `--${stray}`);
  const command = COMMANDS[name](values, paths, language);
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

const COMMANDS = { score: scoreCommand, compare: compareCommand, template: templateCommand } as const;

function isCommandName(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function scoreCommand(values: OptionValues, paths: readonly string[], language: Language | null): ScoreCommand | UsageError {
  const output = values.get('output') ?? null;
  if (paths.length === 0) return { code: 'no-path', seen: '' };
  if (output !== null && values.has('update')) return { code: 'output-with-update', seen: '' };
  if (output === null && !values.has('update')) return { code: 'no-output', seen: '' };
  const scoring = scoringOptions(values);
  if ('code' in scoring) return scoring;
  return { kind: 'score', paths, output, language, ...scoring, values: values.has('values'), json: values.has('json'), force: values.has('force') };
}

function compareCommand(values: OptionValues, paths: readonly string[], language: Language | null): CompareCommand | UsageError {
  const output = values.get('output');
  if (paths.length === 0) return { code: 'no-path', seen: '' };
  if (output === undefined) return { code: 'no-output', seen: '' };
  if (!/\.xlsx$/i.test(output)) return { code: 'template-name', seen: output };
  const scoring = scoringOptions(values);
  if ('code' in scoring) return scoring;
  return { kind: 'compare', paths, output, language, ...scoring, csv: values.has('csv'), json: values.has('json') };
}

/** The options that scoring a file takes, alone or to compare it. */
function scoringOptions(values: OptionValues): Pick<ScoreCommand, 'flags' | 'modelFile' | 'date' | 'jobs'> | UsageError {
  const target = values.get('target');
  const date = values.get('date') ?? null;
  const jobs = values.get('jobs') ?? null;
  const chosen = target === undefined ? {} : parseTarget(target);
  if (chosen === undefined) return { code: 'unreadable-target', seen: target ?? '' };
  if (date !== null && (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(date) || parseDate({ kind: 'text', text: date }) !== date)) return { code: 'unreadable-date', seen: date };
  if (jobs !== null && !/^[1-9][0-9]?$/.test(jobs)) return { code: 'unreadable-jobs', seen: jobs };
  return {
    flags: { target: chosen, ...onOff(values, 'strict', 'strict'), ...onOff(values, 'results-as-outcome', 'resultsAsOutcome') },
    modelFile: values.get('model') ?? null,
    date,
    jobs: jobs === null ? null : Number(jobs),
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
