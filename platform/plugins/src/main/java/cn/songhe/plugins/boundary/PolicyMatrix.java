package cn.songhe.plugins.boundary;

import cn.songhe.evaluation.Nature;
import cn.songhe.spi.Cadence;
import cn.songhe.spi.Fact;
import cn.songhe.spi.PolicyDocument.LegalStatus;
import cn.songhe.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What each city's policy grants, as its plugin says it. Public: documents and their numbers, no value of a tenant's own, no person.
 *
 * @param day the day whose values are shown
 * @param cities the cities on the platform, in order of their ids
 */
public record PolicyMatrix(LocalDate day, List<City> cities) {

    /** Keeps an immutable copy. */
    public PolicyMatrix {
        cities = List.copyOf(cities);
    }

    /**
     * One city.
     *
     * @param tenant the city's id
     * @param name what it is called
     * @param plugin the id of the plugin in force, or null if none is
     * @param version its version, or null
     * @param documents what it rests on
     * @param benefits what it grants
     */
    @Schema(name = "MatrixCity")
    public record City(
            String tenant, Text name, String plugin, String version, List<Document> documents, List<Benefit> benefits) {

        /** Keeps immutable copies. */
        public City {
            documents = List.copyOf(documents);
            benefits = List.copyOf(benefits);
        }
    }

    /** A document. */
    @Schema(name = "MatrixDocument")
    public record Document(String id, String number, Text title, Text issuer, LocalDate issued, LegalStatus status) {}

    /**
     * A subsidy or entitlement.
     *
     * @param id the formula's id
     * @param document the document it rests on
     * @param clause the clause in it
     * @param status the legal status of that document
     * @param subject of whom it decides: {@code elder}, {@code child}, {@code facility} …
     * @param cadence how often it is computed
     * @param reads which facts it reads, by which it can be told what it is about
     * @param amounts its parameters that are money
     */
    @Schema(name = "MatrixBenefit")
    public record Benefit(
            String id,
            Text title,
            String document,
            String clause,
            LegalStatus status,
            String subject,
            Cadence cadence,
            Set<Fact> reads,
            List<Amount> amounts) {

        /** Keeps immutable copies. */
        public Benefit {
            reads = Set.copyOf(reads);
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * A parameter that is money, as it stands on the day.
     *
     * @param name the parameter's name
     * @param title what it is called, or null
     * @param nature whether the text sets it as the amount itself, a floor or a cap
     * @param awaiting whether the text speaks of it without giving it
     * @param text the value with its unit, or null
     * @param parts the amounts within it; one without a name where it is a single amount
     * @param since since when it is in force, or null
     * @param document where it, or that it is to come, is written; or null
     * @param clause the clause there, or null
     * @param note what was decided where the text is silent, or null
     */
    @Schema(name = "MatrixAmount")
    public record Amount(
            String name,
            Text title,
            Nature nature,
            boolean awaiting,
            Text text,
            List<Part> parts,
            LocalDate since,
            String document,
            String clause,
            Text note) {

        /** Keeps an immutable copy. */
        public Amount {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One amount.
     *
     * @param name the class it is for, or null
     * @param from the number from which it holds, such as an age, or null
     * @param fen the amount in fen
     */
    @Schema(name = "MatrixPart")
    public record Part(String name, Long from, long fen) {}
}
