package cn.songhe.qiaocheng;

import cn.songhe.testkit.SubsidyCases;

class QiaochengCasesTest extends SubsidyCases {}
