"""own_tool.py KEY.pem CERTIFICATE.pem CA.pem FIELD IN.pdf OUT.pdf: signs a reserved field as a tool does that knows nothing of this office."""
import sys

from pyhanko import stamp
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter

key, certificate, authority, field, source, target = sys.argv[1:]
signer = signers.SimpleSigner.load(key, certificate, ca_chain_files=(authority,))
meta = signers.PdfSignatureMetadata(field_name=field, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256", reason="Ký ban hành")
tool = signers.PdfSigner(meta, signer=signer, stamp_style=stamp.TextStampStyle(stamp_text=" "))
with open(source, "rb") as given, open(target, "wb") as signed:
    tool.sign_pdf(IncrementalPdfFileWriter(given), output=signed)
