package cn.songhe.qiaocheng;

import cn.songhe.testkit.CityPluginContract;

class QiaochengContractTest extends CityPluginContract {}
