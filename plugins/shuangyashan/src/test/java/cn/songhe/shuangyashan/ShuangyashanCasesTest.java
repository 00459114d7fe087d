package cn.songhe.shuangyashan;

import cn.songhe.testkit.SubsidyCases;

class ShuangyashanCasesTest extends SubsidyCases {}
