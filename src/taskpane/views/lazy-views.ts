import { lazy } from 'react';

// Not needed for a first result: fetched together when one is first shown, or while the page is idle.
const later = () => import(/* webpackChunkName: "views" */ './later-views');

export const CitiesView = lazy(async () => ({ default: (await import(/* webpackChunkName: "cities" */ '../cities/cities-view')).CitiesView }));

export const AnswersView = lazy(async () => ({ default: (await later()).AnswersView }));
export const FindingsView = lazy(async () => ({ default: (await later()).FindingsView }));
export const SettingsView = lazy(async () => ({ default: (await later()).SettingsView }));
export const HelpView = lazy(async () => ({ default: (await later()).HelpView }));
