package cn.songhe.xuchang;

import cn.songhe.testkit.CityPluginContract;

class XuchangContractTest extends CityPluginContract {}
