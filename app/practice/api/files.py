"""Files: upload of attachments, their download, and the PDF of a purchase order."""

from __future__ import annotations

import textwrap
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from app.practice.api.xml_in import parse_xml
from app.practice.books import Books
from app.practice.entities.attachable import Attachable
from app.practice.entities.operations import save
from app.practice.errors import Problem, QboFault, not_found, unreadable_body
from app.practice.request import Request
from app.practice.wire import Json, loads

LARGEST_FILE = 20_000_000


def upload(books: Books, request: Request, base: str) -> list[Json]:
    """Store the files of a multipart request; one AttachableResponse for each.

    Parts are named ``file_metadata_N`` (JSON or XML, optional) and ``file_content_N``. Raises 6030 above 20 MB,
    6041 for a request without a file.
    """
    parts = _parts(request)
    metadata = {
        n.removeprefix("file_metadata_"): p for n, p in parts.items() if n.startswith("file_metadata_")
    }
    files = {n.removeprefix("file_content_"): p for n, p in parts.items() if n.startswith("file_content_")}
    if not files:
        raise QboFault(
            Problem("6041", "Invalid Uploaded File", "Invalid Uploaded File : no file content", "")
        )
    return [
        {"Attachable": _store(books, part, _metadata(metadata.get(number)), base)}
        for number, part in files.items()
    ]


def _parts(request: Request) -> dict[str, EmailMessage]:
    head = f"Content-Type: {request.header('content-type')}\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + request.body)
    found: dict[str, EmailMessage] = {}
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        if isinstance(part, EmailMessage) and isinstance(name, str):
            found[name] = part
    return found


def _content(part: EmailMessage) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _metadata(part: EmailMessage | None) -> Json:
    if part is None:
        return {}
    raw = _content(part)
    if raw.lstrip()[:1] == b"<":
        return parse_xml(raw)
    try:
        body = loads(raw)
    except ValueError:
        raise unreadable_body() from None
    return body if isinstance(body, dict) else {}


def _store(books: Books, part: EmailMessage, metadata: Json, base: str) -> Json:
    data = _content(part)
    if len(data) > LARGEST_FILE:
        detail = f"Upload request size exceeds allowed limit : {LARGEST_FILE}"
        raise QboFault(Problem("6030", "Upload request size exceeds allowed limit", detail, ""))
    name = metadata.get("FileName") or part.get_filename() or "file"
    body = {"ContentType": part.get_content_type(), **metadata, "FileName": name}
    doc = save(books, Attachable(), body, {})
    uri = f"/v3/company/{books.company.realm}/download/{doc['Id']}"
    doc |= {"FileAccessUri": uri, "TempDownloadUri": f"{base}{uri}", "Size": len(data)}
    books.rewrite("Attachable", doc["Id"], doc, touch=False)
    books.store.run("INSERT OR REPLACE INTO blob VALUES(?,?,?)", books.company.realm, doc["Id"], data)
    return doc


def download(books: Books, ident: str) -> tuple[bytes, str]:
    """The bytes of an uploaded file and its type. Raises 610."""
    doc = books.doc("Attachable", ident)
    found = books.store.row("SELECT data FROM blob WHERE realm=? AND id=?", books.company.realm, ident)
    if doc is None or found is None:
        raise not_found()
    return bytes(found[0]), str(doc.get("ContentType") or "application/octet-stream")


def order_pdf(books: Books, doc: Json) -> bytes:
    """A plain one-page PDF of a purchase order."""
    lines = [
        books.company.name,
        f"Purchase order {doc.get('DocNumber', doc['Id'])}",
        f"Vendor: {doc['VendorRef']['name']}",
        f"Date: {doc['TxnDate']}",
        "",
    ]
    lines += [f"{line['LineNum']}. {line.get('Description', '')}   {line['Amount']}" for line in doc["Line"]]
    lines += ["", f"Total {doc['TotalAmt']} {doc['CurrencyRef']['value']}"]
    return _pdf([part for line in lines for part in (textwrap.wrap(line, 90) or [""])][:55])


def _pdf(lines: list[str]) -> bytes:
    shown = [_escape(line.encode("latin-1", "replace")) for line in lines]
    text = b"BT /F1 11 Tf 50 790 Td 14 TL\n" + b"".join(b"(" + line + b") Tj T*\n" for line in shown) + b"ET"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        b"/Resources << /Font << /F1 5 0 R >> >> >>"
    )
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(text), text),
        font,
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


def _escape(raw: bytes) -> bytes:
    return raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
