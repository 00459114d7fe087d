package ${package};

import cn.songhe.testkit.SubsidyCases;

class CasesTest extends SubsidyCases {}
