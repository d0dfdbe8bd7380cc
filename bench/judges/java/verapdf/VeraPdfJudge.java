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

/** VeraPdfJudge FILE.pdf…: whether each is PDF/A-2a, and a line for each rule it breaks; fields separated by tabs, the path first. */
public class VeraPdfJudge {
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        VeraGreenfieldFoundryProvider.initialise();
        for (String path : args) judge(path, out);
    }

    private static void judge(String path, PrintStream out) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(path), flavour)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
            ValidationResult result = validator.validate(parser);
            out.printf("%s\tverdict\t%s\t%s%n", path, flavour.getId(), result.isCompliant());
            for (TestAssertion failed : result.getTestAssertions()) {
                out.printf("%s\tfailure\t%s\t%s%n", path, failed.getRuleId().getClause(), failed.getMessage().replaceAll("\\s+", " "));
            }
        }
    }
}
