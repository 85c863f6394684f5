import type { MaturityLevel } from '../model/maturity-model';
import type { Messages } from '../locales/messages';
import type { ScoredCity } from './scored-city';

/** A level with its name: '2 · Collaboration'. */
export function levelText(city: ScoredCity, level: MaturityLevel, { language }: Pick<Messages, 'language'>): string {
  return `${String(level)} · ${city.model.levels[level]?.name[language] ?? ''}`;
}

/** Levels of both ends: '2', or '2-3' while they differ. */
export function intervalText(level: MaturityLevel | null, upperLevel: MaturityLevel | null, none: string): string {
  if (level === null || upperLevel === null) return none;
  return level === upperLevel ? String(level) : `${String(level)}-${String(upperLevel)}`;
}

/** The target profile as a header block reads it: 'M=3, S=4, R=2'. */
export function targetText(city: ScoredCity): string {
  return city.analysis.target.dimensions.map(({ dimension, target }) => `${dimension}=${target}`).join(', ');
}

/** Foot of every printed page: whose result it is, when and with what it was made. */
export function footer({ assessment, provenance, model }: ScoredCity): string {
  return `${assessment.city.name} · ${provenance.date} · Smart City Maturity ${provenance.tool}, ${model.id} ${model.version}`;
}
