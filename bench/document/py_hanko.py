"""Signs a reserved field visibly and validates the file, again and again; prints the milliseconds of each turn as JSON."""
import json
import sys
import time
from importlib.metadata import version
from io import BytesIO
from pathlib import Path

from pyhanko import stamp
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

folder, times, warm_up = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
approved = (folder / "approved.pdf").read_bytes()
authority = load_cert_from_pemder(str(folder / "authority.pem"))
signer = signers.SimpleSigner.load(str(folder / "key.pem"), str(folder / "certificate.pem"), ca_chain_files=(str(folder / "authority.pem"),))
meta = signers.PdfSignatureMetadata(field_name="ChuKy1", subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256", reason="Ký ban hành")
style = stamp.TextStampStyle(stamp_text="%(signer)s")


def turn():
    out = signers.PdfSigner(meta, signer=signer, stamp_style=style).sign_pdf(IncrementalPdfFileWriter(BytesIO(approved)), output=BytesIO())
    context = ValidationContext(trust_roots=[authority], allow_fetching=False)
    signature = PdfFileReader(BytesIO(out.getvalue())).embedded_signatures[0]
    if not validate_pdf_signature(signature, context).bottom_line:
        raise SystemExit("pyHanko refused its own signature")


spent = []
for number in range(warm_up + times):
    began = time.perf_counter()
    turn()
    if number >= warm_up:
        spent.append((time.perf_counter() - began) * 1000)
print(json.dumps({"version": version("pyhanko"), "milliseconds": spent}))
