package cn.songhe.app;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Completes the description of the API at build time: every operation can answer with a problem. */
public final class ApiDescription implements OASFilter {

    private static final String PROBLEM = "ProblemBody";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths().getPathItems().values().forEach(ApiDescription::complete);
    }

    private static void complete(PathItem path) {
        for (Operation operation : path.getOperations().values()) {
            var responses = operation.getResponses();
            if (responses.getAPIResponses().keySet().stream().noneMatch(status -> status.startsWith("2"))) {
                responses.addAPIResponse("200", OASFactory.createAPIResponse().description("done"));
            }
            responses.setDefaultValue(problemResponse());
        }
    }

    private static APIResponse problemResponse() {
        var reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        var type = OASFactory.createMediaType().schema(reference);
        return OASFactory.createAPIResponse()
                .description("a problem, by RFC 9457, in the caller's language")
                .content(OASFactory.createContent().addMediaType("application/problem+json", type));
    }

    private static Schema problem() {
        var field = object().addProperty("field", text()).addProperty("detail", text());
        return object().addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("code", text())
                .addProperty(
                        "fields",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(field));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}
