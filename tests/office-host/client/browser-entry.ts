import wasm from '@ironcalc/wasm/wasm_bg.wasm';
import { startCalculation } from '../model/calculate';
import { EmulatedExcel } from './emulated-excel';

declare global {
  interface Window {
    emulatedExcel: EmulatedExcel;
  }
}

startCalculation(wasm);
window.emulatedExcel = new EmulatedExcel();
