package cn.songhe.plugins.host;

import cn.songhe.spi.CityPlugin;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/** The parent of every plugin's classes: shows the JDK's {@code java.*} and the contract, and nothing of the platform or its libraries. */
final class ContractOnly extends ClassLoader {

    ContractOnly() {
        super("songhe-contract", null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")) {
            return getPlatformClassLoader().loadClass(name);
        }
        if (name.startsWith("cn.songhe.spi.")) {
            return CityPlugin.class.getClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }
}
