"""Makes spreadsheets for the tests: ordinary ones, and ones meant to do harm."""

import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import xlsxwriter

_CONTENT = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
)
_SHEET = "xl/worksheets/sheet1.xml"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def write_xlsx(
    path: Path, rows: Iterable[Sequence[str | float]], *, others: Sequence[str] = ()
) -> Path:
    """Write rows into the first sheet; strings stay strings, whatever they begin with."""
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    sheet = book.add_worksheet("Table")
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    for name in others:
        book.add_worksheet(name)
    book.close()
    return path


def with_part(path: Path, part: str, data: bytes | Callable[[bytes], bytes]) -> Path:
    """Write a spreadsheet anew with another part in place of one of its own."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = data if isinstance(data, bytes) else data(parts[part])
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def far_cell(path: Path) -> Path:
    """Write a table with one word in the last cell there can be."""
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet()
    sheet.write_string(0, 0, "name")
    sheet.write_string(1, 0, "Ada")
    sheet.write_string(1_048_575, 16_383, "boo")
    book.close()
    return path


def inflating(path: Path, *, megabytes: int) -> Path:
    """Write a small file whose sheet grows to so many megabytes of blanks once it is unpacked."""
    write_xlsx(path, [["name"], ["Ada"]])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name != _SHEET}
        sheet = archive.read(_SHEET)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        with archive.open(_SHEET, "w", force_zip64=True) as opened:
            opened.write(sheet[: sheet.index(b"<sheetData>")])
            for _ in range(megabytes // 16):
                opened.write(b" " * (1 << 24))
            opened.write(sheet[sheet.index(b"<sheetData>") :])
    return path


def lying_about_its_size(path: Path) -> Path:
    """Write a sheet that grows far beyond the size that the archive names for it."""
    write_xlsx(path, [["name"], ["Ada"]])
    with_part(path, _SHEET, lambda sheet: sheet + b" " * 400_000_000)
    with zipfile.ZipFile(path) as archive:
        true = archive.getinfo(_SHEET).file_size.to_bytes(4, "little")
    path.write_bytes(path.read_bytes().replace(true, (1_000).to_bytes(4, "little")))
    return path


def much_said_often(path: Path) -> Path:
    """Write one long word that a hundred thousand cells refer to: small, and then gigabytes."""
    write_xlsx(path, [["name"]])
    cells = "".join(f'<row r="{row}"><c t="s"><v>0</v></c></row>' for row in range(1, 40_000))
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{cells}</sheetData></worksheet>'
    with_part(path, _SHEET, sheet.encode())
    words = f'<sst xmlns="{_MAIN}"><si><t>{"x" * 1_000_000}</t></si></sst>'
    return with_part(path, "xl/sharedStrings.xml", words.encode())


def with_entities(path: Path) -> Path:
    """Write a sheet whose entities grow a billionfold, if anybody resolves them."""
    write_xlsx(path, [["name"]])
    lines = ['<!ENTITY a0 "boo">']
    lines += [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    sheet = (
        f'<!DOCTYPE worksheet [{"".join(lines)}]><worksheet xmlns="{_MAIN}"><sheetData>'
        '<row r="1"><c r="A1" t="str"><v>&a9;</v></c></row></sheetData></worksheet>'
    )
    return with_part(path, _SHEET, sheet.encode())


def without_end(path: Path, *, rows: int) -> Path:
    """Write a sheet of more rows than anybody has."""
    write_xlsx(path, [["name"]])
    cells = "".join(f"<row><c><v>{row}</v></c></row>" for row in range(rows))
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{cells}</sheetData></worksheet>'
    return with_part(path, _SHEET, sheet.encode())


def packed_without_a_workbook(path: Path) -> Path:
    """Write an archive that holds anything but a spreadsheet."""
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", _CONTENT)
        archive.writestr("letter.txt", "Dear all")
    return path
