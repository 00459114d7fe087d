package cn.songhe.kernel.audit;

import cn.songhe.kernel.work.DatabaseFailure;
import cn.songhe.kernel.work.Sql;
import cn.songhe.kernel.work.Work;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;

/** The append-only audit trail 审计日志: every change of state and every look at an identity number, in the same transaction. */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            "insert into audit_entry (tenant_id, actor, action, subject, subject_id, detail) values (?, ?, ?, ?, ?, ?::jsonb)";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {};

    /**
     * Notes what the actor does.
     *
     * @param action room and verb, such as {@code cycle.approve}
     * @param subject what kind of thing is acted upon
     * @param subjectId its number
     * @param detail names and plain values; never identity numbers or names of persons
     */
    public void note(Work work, String action, String subject, Object subjectId, Map<String, ?> detail) {
        try (var insert = work.connection().prepareStatement(INSERT)) {
            insert.setString(1, work.tenant());
            insert.setString(2, work.actor().login());
            insert.setString(3, action);
            insert.setString(4, subject);
            insert.setString(5, String.valueOf(subjectId));
            insert.setString(6, JSON.writeValueAsString(detail));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the detail of an audit entry is plain values", e);
        }
    }

    /**
     * The detail of the last entry of an action upon a thing; nothing in it if there is none. It is for the room that wrote it.
     *
     * @param subject what kind of thing
     * @param subjectId its number
     */
    public Map<String, Object> detail(Work work, String action, String subject, Object subjectId) {
        var found = Sql.of(
                        "select detail from audit_entry where tenant_id = ? and subject = ? and subject_id = ? and action = ?"
                                + " order by id desc limit 1",
                        work.tenant(),
                        subject,
                        String.valueOf(subjectId),
                        action)
                .list(work, row -> row.getString(1));
        try {
            return found.isEmpty() ? Map.of() : JSON.readValue(found.get(0), PLAIN);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the detail of an audit entry is JSON", e);
        }
    }
}
