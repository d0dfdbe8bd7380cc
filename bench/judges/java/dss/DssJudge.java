import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.File;
import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** DssJudge CA.pem CRL.der FILE.pdf…: a line for each signature and for each message about it; fields separated by tabs, the path first. */
public class DssJudge {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws Exception {
        CertificateToken authority = DSSUtils.loadCertificate(new File(args[0]));
        for (int at = 2; at < args.length; at++) judge(args[at], verifier(authority, args[1]));
    }

    private static void judge(String path, CommonCertificateVerifier verifier) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(new File(path)));
        validator.setCertificateVerifier(verifier);
        Reports reports = validator.validateDocument();
        SimpleReport report = reports.getSimpleReport();
        for (String id : report.getSignatureIdList()) {
            OUT.printf("%s\tsignature\t%s\t%s%n", path, report.getIndication(id), report.getSignatureFormat(id));
            report.getAdESValidationErrors(id).forEach(message -> tell(path, message.getValue()));
            report.getAdESValidationWarnings(id).forEach(message -> tell(path, message.getValue()));
        }
        for (SignatureWrapper signature : reports.getDiagnosticData().getSignatures()) {
            String after = "undefined change after " + signature.getFirstFieldName() + ": ";
            signature.getPdfUndefinedChanges().forEach(change -> tell(path, after + change.getValue()));
            if (!signature.getPdfVisualDifferenceConcernedPages().isEmpty()) tell(path, "visual difference after " + signature.getFirstFieldName());
            if (!signature.getPdfPageDifferenceConcernedPages().isEmpty()) tell(path, "other number of pages after " + signature.getFirstFieldName());
        }
    }

    private static CommonCertificateVerifier verifier(CertificateToken authority, String crl) throws Exception {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(authority);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        try (FileInputStream list = new FileInputStream(crl)) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(list));
        }
        return verifier;
    }

    private static void tell(String path, String message) {
        OUT.printf("%s\tmessage\t%s%n", path, message);
    }
}
