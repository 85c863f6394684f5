import type { WorkbookProblemCode } from '../../../workbook/workbook-problem';
import { hasStream, isCompoundFile } from './compound-file';

/** How much of a file is looked at, in bytes. */
const HEAD = 4096;

/** Second byte of the BOF record of Excel 2, 3, 4 and 5 without a compound file around it (MS-XLS 2.4.21). */
const OLD_RECORDS = [0x00, 0x02, 0x04, 0x08];

/** Control characters that no text holds. */
const BINARY = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/;

/** First bytes of a zip archive: without a directory at its end, it was cut. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What a file is that cannot be opened as a zip archive, told by its content alone. */
export function foreignFormat(bytes: Uint8Array): WorkbookProblemCode {
  if (bytes.length === 0) return 'empty-file';
  if (ZIP.every((byte, index) => bytes[index] === byte)) return 'damaged';
  if (isCompoundFile(bytes)) return hasStream(bytes, 'EncryptedPackage') ? 'password-protected' : 'old-excel-format';
  const [first, second = 1] = bytes;
  if (first === 0x09 && OLD_RECORDS.includes(second)) return 'old-excel-format';
  return textFormat(headOf(bytes));
}

function textFormat(head: string): WorkbookProblemCode {
  const start = head.trimStart().toLowerCase();
  if (start.startsWith('<') || start.startsWith('mime-version:')) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'old-excel-format';
    if (start.includes('urn:oasis:names:tc:opendocument')) return 'open-document';
    if (/<!doctype html|<html|<table|<body|text\/html/.test(start)) return 'web-page';
  }
  return BINARY.test(head) || start === '' ? 'not-a-workbook' : 'text-file';
}

/** The first characters: UTF-16 with its mark, else UTF-8; of a text in 8-bit characters the others do not matter. */
function headOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD));
}
