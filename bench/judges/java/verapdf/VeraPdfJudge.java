import java.io.FileInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** VeraPdfJudge FILE.pdf: whether it is PDF/A-2a, and a line for each rule it breaks, fields separated by tabs. */
public class VeraPdfJudge {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(args[0]), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            out.printf("verdict\t%s\t%s%n", flavour.getId(), result.isCompliant());
            for (TestAssertion failed : result.getTestAssertions()) {
                out.printf("failure\t%s\t%s%n", failed.getRuleId().getClause(), failed.getMessage().replaceAll("\\s+", " "));
            }
        }
    }
}
