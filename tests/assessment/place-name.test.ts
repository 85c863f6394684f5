import { placeKey } from '../../src/assessment/place-name';

/** The forms of official lists (INE, Idescat) and of daily use. */
test.each([
  ["L'Hospitalet de Llobregat", "Hospitalet de Llobregat, L'", "Hospitalet de Llobregat (L')", 'l’hospitalet de llobregat', "HOSPITALET DE LLOBREGAT, L’", "L' Hospitalet de Llobregat"],
  ['El Prat de Llobregat', 'Prat de Llobregat, El', 'Prat de Llobregat (el)', 'Prat de Llobregat,  el'],
  ['La Garriga', 'Garriga, La', 'garriga (LA)'],
  ['Els Hostalets de Pierola', 'Hostalets de Pierola, Els'],
  ['Les Franqueses del Vallès', 'Franqueses del Vallès, Les', 'Franqueses del Valles, les'],
  ["L'Alfàs del Pi", "Alfàs del Pi, l'"],
  ['Es Castell', 'Castell, Es'],
  ['Sa Pobla', 'Pobla, Sa'],
  ['Ses Salines', 'Salines, Ses'],
  ['Las Navas del Marqués', 'Navas del Marqués, Las'],
  ['Los Gallardos', 'Gallardos, Los'],
  ['A Coruña', 'Coruña, A'],
  ['O Grove', 'Grove, O'],
  ['El Pinós/Pinoso', 'Pinós, el/Pinoso', 'Pinós, el / Pinoso'],
  ['Sant Cugat del Vallès', 'sant cugat del valles', 'SANT CUGAT DEL VALLÈS', 'Sant  Cugat del Vallès '],
  ['Vielha e Mijaran'],
])('%s', (...forms) => {
  expect(new Set(forms.map(placeKey)).size).toBe(1);
});

test.each([
  ['El Prat de Llobregat', 'La Prat de Llobregat'],
  ['La Granada', 'Granada'],
  ['Sant Pere de Ribes', 'Sant Pere, Ribes'],
  ["L'Ametlla del Vallès", "L'Ametlla de Mar"],
])('%s is not %s', (one, other) => {
  expect(placeKey(one)).not.toBe(placeKey(other));
});
