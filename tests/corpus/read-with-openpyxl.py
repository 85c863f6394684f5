"""Reads workbooks with openpyxl: file names, one a line, on stdin; one line of JSON a file on stdout.

A cell is [row, column, kind, value, whether a formula gives it]; a date is a serial number of the calendar of 1900.
Two things that openpyxl cannot take and that no cell depends on are put right first, in memory: the namespaces of the
strict form become those of the transitional one, and of the styles only the number formats are kept.
"""
import datetime
import io
import json
import re
import sys
import warnings
import xml.etree.ElementTree as ET
import zipfile

import openpyxl
from openpyxl.utils.datetime import to_excel
from openpyxl.utils.escape import unescape

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
STRICT = [
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/", b"http://schemas.openxmlformats.org/officeDocument/2006/"),
]
DATES = (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)


def number_formats_only(styles):
    root = ET.fromstring(styles)
    for child in list(root):
        if child.tag not in (MAIN + "numFmts", MAIN + "cellXfs"):
            root.remove(child)
    for xf in root.iter(MAIN + "xf"):
        number_format = xf.get("numFmtId", "0")
        xf.clear()
        xf.set("numFmtId", number_format)
    return ET.tostring(root)


def prepared(path):
    result = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(result, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name.endswith((".xml", ".rels")):
                for strict, transitional in STRICT:
                    content = content.replace(strict, transitional)
            if name == "xl/styles.xml":
                content = number_formats_only(content)
            target.writestr(name.replace("\\", "/"), content)
    return result


def content_of(cell):
    value = cell.value
    if cell.data_type == "e":
        return "error", value
    if isinstance(value, bool):
        return "boolean", value
    if isinstance(value, DATES):
        return "date", to_excel(value)
    if isinstance(value, (int, float)):
        shown = re.sub(r'"[^"]*"|\\.|_.|\[[^]]*\]', "", cell.number_format)
        return ("percent" if "%" in shown else "plain"), value
    return "text", value


def cells_of(sheet):
    sheet.reset_dimensions()
    return {(cell.row, cell.column): cell for row in sheet.rows for cell in row if cell.value is not None and cell.value != ""}


def sheet_of(name, values, formulas):
    at_formula = {at for at, cell in formulas.items() if cell.data_type == "f"}
    cells = [[*at, *content_of(cell), at in at_formula] for at, cell in values.items()]
    cells += [[*at, "not-calculated", None, True] for at in at_formula - set(values)]
    return {"name": name, "cells": sorted(cells, key=lambda cell: cell[:2])}


def read(path):
    source = prepared(path)
    values = openpyxl.load_workbook(source, read_only=True, data_only=True)
    formulas = openpyxl.load_workbook(source, read_only=True)
    pairs = zip(values.worksheets, formulas.worksheets)
    return [sheet_of(sheet.title, cells_of(sheet), cells_of(twin)) for sheet, twin in pairs]


warnings.simplefilter("ignore")
for line in sys.stdin:
    try:
        print(json.dumps({"sheets": read(line.rstrip("\n"))}), flush=True)
    except Exception as error:  # whatever it stumbles over is its answer
        print(json.dumps({"problem": f"{type(error).__name__}: {error}"[:200]}), flush=True)
