package cn.songhe.kernel.web;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.ProblemBody;
import cn.songhe.kernel.error.ProblemKind;
import cn.songhe.kernel.error.Problems;
import cn.songhe.kernel.work.DatabaseFailure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where exceptions become answers. What is not expected is logged under a number; nothing of it is told. */
@Provider
public class ErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ErrorMapper.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Problem problem) {
                return answer(ProblemBody.of(problem, Languages.of(headers)));
            }
            if (t instanceof OptimisticLockException) {
                return answer(Problems.STALE);
            }
            var state = sqlState(t);
            if (state != null && (state.equals("55P03") || state.startsWith("40"))) {
                return answer(Problems.BUSY);
            }
            if (state != null && state.startsWith("23")) {
                return answer(Problems.CONFLICT);
            }
        }
        if (thrown instanceof JsonProcessingException json) {
            return answer(Problems.MALFORMED, place(json));
        }
        if (thrown instanceof WebApplicationException web) {
            return ofStatus(web.getResponse());
        }
        return unexpected(thrown);
    }

    private static String sqlState(Throwable t) {
        return t instanceof SQLException sql ? sql.getSQLState() : t instanceof DatabaseFailure f ? f.state() : null;
    }

    private Response ofStatus(Response response) {
        return switch (response.getStatus()) {
            case 400 -> answer(Problems.MALFORMED, "");
            case 404 -> answer(Problems.NOT_FOUND);
            case 405 -> withAllow(answer(Problems.METHOD_NOT_ALLOWED), response);
            case 406 -> answer(Problems.NOT_ACCEPTABLE);
            case 413 -> answer(Problems.TOO_LARGE);
            case 415 -> answer(Problems.UNSUPPORTED_MEDIA_TYPE);
            default -> response.getStatus() < 400 ? response : unexpected(new WebApplicationException(response));
        };
    }

    private static Response withAllow(Response answer, Response original) {
        var allow = original.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    private static String place(JsonProcessingException json) {
        if (json instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            var names = mapping.getPath().stream()
                    .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                    .filter(name -> name.length() <= 60)
                    .toList();
            return ":" + String.join(".", names);
        }
        return "";
    }

    private Response unexpected(Throwable thrown) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "unexpected error " + number + ": " + Traces.withoutMessages(thrown));
        return answer(Problems.UNEXPECTED, number);
    }

    private Response answer(ProblemKind kind, Object... values) {
        return answer(ProblemBody.of(kind, List.of(values), List.of(), Languages.of(headers)));
    }

    private static Response answer(ProblemBody body) {
        return Response.status(body.status())
                .type(ProblemBody.MEDIA_TYPE)
                .entity(body)
                .build();
    }
}
