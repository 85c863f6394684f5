import { assessCities } from '../../src/assess-cities';
import { builtinModel } from '../../src/model/builtin-model';
import { modelHash } from '../../src/model/model-hash';
import type { ScoredCity } from '../../src/report/scored-city';
import { aSheet, type Plain } from '../assessment/a-sheet';

const MODEL = builtinModel();
const PROVENANCE = { tool: '1.2.3', modelHash: modelHash(MODEL), date: '2026-03-31', file: 'vila.xlsx' };

/** The result of a sheet with these rows of id and rating, under these rows of a header block. */
export function aScoredCity(ratings: readonly (readonly Plain[])[], block: readonly (readonly Plain[])[] = [['City', 'Vila']], sheet = 'Assessment'): ScoredCity {
  const sheets = [aSheet([...block, ['ID', 'Rating'], ...ratings], { name: sheet })];
  const [city] = assessCities({ sheets, warnings: [] }, { model: MODEL, flags: { target: {} }, provenance: PROVENANCE }).cities;
  if (city === undefined) throw new Error('the sheet is no assessment');
  return city;
}

/** Rows for every criterion of the built-in model, all rated the same. */
export function allRated(rating: Plain): Plain[][] {
  return MODEL.criteria.map(({ id }) => [id, rating]);
}
