package cn.songhe.deploy.demo;

/** What chance is drawn for. Each purpose draws by itself, so that a change in one leaves the others as they were. */
enum Purpose {
    ORDER,
    BIRTH,
    PERSON,
    PLACE,
    FACILITY,
    STAY,
    DINER,
    MEAL,
    APPLICATION
}
