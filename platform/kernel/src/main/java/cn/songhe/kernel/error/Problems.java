package cn.songhe.kernel.error;

/** The problems that any room can meet. */
public final class Problems {

    /** Nothing here. */
    public static final ProblemKind NOT_FOUND = ProblemKind.of(
            "not-found",
            404,
            "没有找到",
            "Not found",
            "请核对地址和编号；如果属于其他城市，请登录该城市。",
            "Check the address and the number; if it belongs to another city, log in there.");

    /** Not logged in. */
    public static final ProblemKind NOT_LOGGED_IN = ProblemKind.of(
            "not-logged-in", 401, "尚未登录或登录已失效", "Not logged in, or the session has ended", "请重新登录。", "Log in again.");

    /** Not permitted. */
    public static final ProblemKind NOT_PERMITTED = ProblemKind.of(
            "not-permitted",
            403,
            "您的角色不能进行此操作",
            "Your role may not do this",
            "需要的权限：{0}。请联系有权限的同事。",
            "It needs the permission {0}. Ask a colleague who has it.");

    /** Cross-site request. */
    public static final ProblemKind FORGED_REQUEST = ProblemKind.of(
            "csrf-token",
            403,
            "请求缺少有效的防伪令牌",
            "The request lacks a valid anti-forgery token",
            "请刷新页面后重试；程序请在请求头 X-CSRF-Token 中带上登录时得到的令牌。",
            "Reload the page; programs send the token from the login in the header X-CSRF-Token.");

    /** Invalid input. */
    public static final ProblemKind INVALID = ProblemKind.of(
            "invalid-input",
            422,
            "填写的内容有误，未作任何更改",
            "The input is not valid; nothing was changed",
            "请按各字段的说明更正后重新提交。",
            "Mend the fields named below and submit again.");

    /** Malformed body. */
    public static final ProblemKind MALFORMED = ProblemKind.of(
            "malformed-body",
            400,
            "无法读取请求内容",
            "The body cannot be read",
            "请检查 JSON 格式及字段名{0}。",
            "Check the JSON and the field names{0}.");

    /** Method not allowed. */
    public static final ProblemKind METHOD_NOT_ALLOWED = ProblemKind.of(
            "method-not-allowed",
            405,
            "此地址不支持该方法",
            "This address does not support the method",
            "请查阅接口说明 /openapi。",
            "See the interface description at /openapi.");

    /** Unsupported media type. */
    public static final ProblemKind UNSUPPORTED_MEDIA_TYPE = ProblemKind.of(
            "unsupported-media-type",
            415,
            "不支持该内容类型",
            "The content type is not supported",
            "请使用接口说明中的 Content-Type。",
            "Use a Content-Type that the interface description names.");

    /** Not acceptable. */
    public static final ProblemKind NOT_ACCEPTABLE = ProblemKind.of(
            "not-acceptable",
            406,
            "无法按要求的格式返回",
            "The answer cannot be given in the type asked for",
            "请在 Accept 中包含 application/json。",
            "Accept application/json.");

    /** Body too large. */
    public static final ProblemKind TOO_LARGE = ProblemKind.of(
            "body-too-large", 413, "内容过大", "The body is too large", "请拆分后再提交。", "Split it and submit the parts.");

    /** If-Match missing. */
    public static final ProblemKind PRECONDITION_REQUIRED = ProblemKind.of(
            "if-match-required",
            428,
            "请说明您修改的是哪个版本",
            "Say which version you are changing",
            "请先读取，再在请求头 If-Match 中带上得到的 ETag。",
            "Read it first and send its ETag in If-Match.");

    /** If-Match does not match. */
    public static final ProblemKind STALE = ProblemKind.of(
            "stale-version",
            412,
            "内容已被他人修改，您的更改没有保存",
            "Somebody else has changed it; your change was not saved",
            "请重新读取，核对后再修改。",
            "Read it again, compare and change it again.");

    /** Constraint of the database. */
    public static final ProblemKind CONFLICT = ProblemKind.of(
            "conflict",
            409,
            "与已有数据冲突，未作任何更改",
            "It conflicts with what is already there; nothing was changed",
            "请重新读取后再试。",
            "Read again and retry.");

    /** Something else is under way. */
    public static final ProblemKind BUSY = ProblemKind.of(
            "busy",
            409,
            "正在进行导入或其他登记，未作任何更改",
            "An import or another entry is under way; nothing was changed",
            "请稍后重试。",
            "Try again in a moment.");

    /** Anything else. */
    public static final ProblemKind UNEXPECTED = ProblemKind.of(
            "unexpected",
            500,
            "系统出现意外错误，未作任何更改",
            "Something unexpected happened; nothing was changed",
            "请稍后重试；如仍出现，请把编号 {0} 告知管理员。",
            "Try again later; if it stays, tell the administrator the number {0}.");

    private Problems() {}

    /** An invalid field. */
    public static Problem invalid(String field, String zh, String en) {
        return Problem.of(INVALID).at(field, new cn.songhe.spi.Text(zh, en));
    }

    /** Nothing here. */
    public static Problem notFound() {
        return Problem.of(NOT_FOUND);
    }
}
